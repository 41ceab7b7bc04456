package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Programme.Asking;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Where what happens to mentorships changes their book, one thing after another, whoever else changes it meanwhile. */
record Mentoring(Campaigns campaigns, Books books, BusinessTime time, RandomGenerator chance) {

    /** Nobody who presses a button may tell from the hour who learned what: it is told later the same day, or the next. */
    private static final Duration SOONEST = Duration.ofHours(4);

    private static final Duration SPREAD = Duration.ofHours(20);

    private static final int ATTEMPTS = 50;

    /** What comes of something: a turn of a book, by its programme. */
    interface Happening {

        Turn on(Book book, Life life);
    }

    /** The programmes that ask first and run. */
    List<Campaign> running() {
        return in(Set.of(CampaignState.RUNNING));
    }

    /** Those that are paused, too: whoever was asked before may answer all the same. */
    List<Campaign> begun() {
        return in(Set.of(CampaignState.RUNNING, CampaignState.PAUSED));
    }

    private List<Campaign> in(Set<CampaignState> states) {
        return campaigns.all().stream()
                .filter(kept -> states.contains(kept.state()) && asks(kept.campaign()))
                .map(Campaigns.Kept::campaign)
                .toList();
    }

    /** Those that were cancelled. */
    List<Campaign> cancelled() {
        return in(Set.of(CampaignState.CANCELLED));
    }

    /** One that was cancelled, by its id. */
    Optional<Campaign> cancelled(CampaignId id) {
        return campaign(id, CampaignState.CANCELLED);
    }

    /** One that runs, by its id. */
    Optional<Campaign> running(CampaignId id) {
        return campaign(id, CampaignState.RUNNING);
    }

    private Optional<Campaign> campaign(CampaignId id, CampaignState state) {
        return campaigns
                .find(id)
                .filter(kept -> kept.state() == state && asks(kept.campaign()))
                .map(Campaigns.Kept::campaign);
    }

    private static boolean asks(Campaign campaign) {
        return campaign.activity().kind().equals("introduction")
                && campaign.activity().programme().asking().whom() != Asking.Whom.NOBODY;
    }

    Life life(Campaign campaign) {
        var later = SOONEST.plusMillis(chance.nextLong(SPREAD.toMillis()));
        return new Life(campaign.activity().programme(), time.instant(), later);
    }

    /**
     * Something happened.
     *
     * @return whether it changed anything
     */
    boolean happened(Campaign campaign, Happening happening) {
        return changed(campaign, (book, life) -> {
            var turn = happening.on(book, life);
            return turn.isNothing() ? Optional.empty() : Optional.of(new Looking.Found(book.after(turn), turn.notes()));
        });
    }

    /** The same where more than mentorships change. */
    boolean changed(Campaign campaign, BiFunction<Book, Life, Optional<Looking.Found>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var book = books.of(campaign.id());
            var next = change.apply(book, life(campaign));
            if (next.isEmpty()) {
                return false;
            }
            var after = next.get().book();
            var told = new CameAbout(campaign).by(book, after);
            if (books.keep(campaign.id(), book, after, new Books.Then(next.get().notes(), told))) {
                return true;
            }
        }
        throw new BookBusy(campaign.id());
    }

    /** Others changed it all the time. */
    static final class BookBusy extends IllegalStateException {

        BookBusy(CampaignId campaign) {
            super("the book was another one each time (campaign: " + campaign + ")");
        }
    }
}
