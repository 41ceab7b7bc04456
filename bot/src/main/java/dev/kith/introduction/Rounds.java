package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import java.util.List;
import java.util.function.Supplier;

/** The pairs of each round, fixed by whoever asks first. */
interface Rounds {

    List<Pair> pairs(CampaignId campaign, String round, Supplier<List<Pair>> matching);
}
