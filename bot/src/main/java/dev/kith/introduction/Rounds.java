package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Who meets whom in each round, and who has nobody: fixed by whoever asks first. */
interface Rounds {

    /** What was found in a round where that is fixed already. */
    Optional<Found> find(CampaignId campaign, String round);

    /** What is found in a round, as whoever fixes it first finds it. */
    Found found(CampaignId campaign, String round, Supplier<Found> matching);

    /** What was found in the rounds of a campaign before that of a day, by their days, as far as they are kept. */
    SortedMap<LocalDate, Found> before(CampaignId campaign, LocalDate day);

    /** From now on each of a party is told alone. */
    void apart(CampaignId campaign, String round, Party party);

    /** Whether that was said of them; not of those who never were to be told together. */
    boolean areApart(CampaignId campaign, String round, Party party);
}
