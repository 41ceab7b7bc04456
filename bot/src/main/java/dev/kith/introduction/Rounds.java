package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** The pairs of each round, fixed by whoever asks first. */
interface Rounds {

    /** The pairs of a round where they are fixed already. */
    Optional<List<Pair>> find(CampaignId campaign, String round);

    List<Pair> pairs(CampaignId campaign, String round, Supplier<Found> matching);

    /** What was found in the rounds of a campaign before that of a day, by their days, as far as they are kept. */
    SortedMap<LocalDate, Found> before(CampaignId campaign, LocalDate day);

    /** From now on the two of a pair are told alone. */
    void apart(CampaignId campaign, String round, Pair pair);

    /** Whether that was said of them; not of those who never were to be told together. */
    boolean areApart(CampaignId campaign, String round, Pair pair);
}
