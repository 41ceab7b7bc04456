package dev.kith.release;

import dev.kith.delivery.CampaignId;

/**
 * A round: which campaign asks, and in which of its runs.
 *
 * @param run the date of a scheduled round, {@code 2026-01-08}; of one that goes on for a quarter {@code day-14@2026-Q1}
 */
public record RoundId(CampaignId campaign, String run) {

    /** {@code belonging-pulse/2026-01-08}: its home is the partition of this. */
    public String value() {
        return campaign + "/" + run;
    }

    /** Reads what {@link #value} writes. */
    public static RoundId parse(String value) {
        int slash = value.indexOf('/');
        return new RoundId(new CampaignId(value.substring(0, slash)), value.substring(slash + 1));
    }

    @Override
    public String toString() {
        return value();
    }
}
