package dev.kith.delivery;

import dev.kith.chat.Address;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Cards that were sent already and are corrected or taken back, where they are. */
public interface Amendments {

    /** What is done to a card. */
    enum Kind {
        /** The activity writes it anew; one that was answered stays as it is. */
        CORRECT,
        /** It is taken back. */
        WITHDRAW
    }

    /** Begins with all cards of a campaign that are sent by now; one that is under way already goes on instead. */
    Standing begin(CampaignId campaign, Kind kind);

    /** How far the latest amendment of a campaign is; empty where there was none. */
    Optional<Standing> of(CampaignId campaign);

    /**
     * How far an amendment is.
     *
     * @param left cards that are still to be amended
     * @param failed cards that the platform would not have amended
     * @param takesAtLeast how long what is left takes under the platforms' limits for updates
     */
    record Standing(Kind kind, long done, long failed, long left, Duration takesAtLeast) {}

    /** Campaigns with something left to amend. */
    List<CampaignId> underWay();

    /** The next cards to amend, at most so many of each partition. */
    List<Card> next(CampaignId campaign, int most);

    /** The card by which its recipient was reminded of one that is amended: it goes the same way, and counts for nothing. */
    Optional<Card> reminder(Card card);

    /** One card is through, or cannot be amended. */
    void done(Card card, boolean amended);

    /** A card, as it is with its recipient. */
    record Card(Kind kind, Delivery delivery, Address to, String messageId) {}
}
