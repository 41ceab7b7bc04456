package dev.kith.campaign;

import java.util.Locale;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT,
    AWAITING_APPROVAL,
    RUNNING,
    PAUSED,
    DONE,
    CANCELLED;

    /** {@code awaiting-approval}, as it is stored and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CampaignState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
