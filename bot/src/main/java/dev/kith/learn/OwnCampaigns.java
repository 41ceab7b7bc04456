package dev.kith.learn;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignState;
import dev.kith.delivery.CampaignId;

/** Kith's own campaigns of this package, written and started wherever they are missing. */
record OwnCampaigns(CampaignDesk desk) {

    private static final String READING = """
            id: learn
            activity: {kind: reading, prompt: library}
            audience: 'false'
            limits: {priority: 1}
            """;

    private static final String TELLING = """
            id: opportunities
            activity: {kind: opportunity, prompt: library}
            audience: 'false'
            limits: {priority: 7}
            """;

    /** Both; those that are there stay as they are. */
    void start() {
        canRead();
        canTell();
    }

    /** The same of what people are told because it fits their wishes. */
    boolean canTell() {
        return runs(CampaignId.OPPORTUNITIES, TELLING);
    }

    /** Whether what somebody chooses is sent: whoever runs Kith may have paused it. */
    boolean canRead() {
        return runs(CampaignId.LEARN, READING);
    }

    private boolean runs(CampaignId id, String text) {
        return desk.startOwn(id, text).state() == CampaignState.RUNNING;
    }
}
