package dev.kith.learn;

import org.springframework.context.SmartLifecycle;

/** Kith's own campaigns are there before the first request is, in every mode. */
final class OwnStart implements SmartLifecycle {

    /** Web servers start in a late phase; this is long before. */
    private static final int BEFORE_THE_WEB_SERVER = 1;

    private final OwnCampaigns campaigns;
    private volatile boolean running;

    OwnStart(OwnCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void start() {
        campaigns.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
