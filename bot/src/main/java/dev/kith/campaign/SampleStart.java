package dev.kith.campaign;

import dev.kith.clock.BusinessTime;
import dev.kith.people.SampleOrganisation;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** In local mode: the sample organisation and its campaigns, on an empty store; there before the first request is. */
@Component
@ConditionalOnProperty(name = "kith.mode", havingValue = "local", matchIfMissing = true)
final class SampleStart implements SmartLifecycle {

    /** Web servers start in a late phase; this is long before. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final SampleOrganisation organisation;
    private final SampleCampaigns campaigns;
    private final BusinessTime time;
    private volatile boolean running;

    SampleStart(SampleOrganisation organisation, SampleCampaigns campaigns, BusinessTime time) {
        this.organisation = organisation;
        this.campaigns = campaigns;
        this.time = time;
    }

    @Override
    public void start() {
        organisation.load(time.instant().atZone(ZoneOffset.UTC).toLocalDate());
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
