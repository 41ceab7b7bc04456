package dev.kith.campaign;

import dev.kith.clock.BusinessTime;
import dev.kith.hello.Hello;
import dev.kith.people.People;
import dev.kith.people.SampleOrganisation;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * In local mode: the sample organisation, whose people have had their hello, and its campaigns, on an empty store; there
 * before the first request is.
 */
@Component
@ConditionalOnProperty(name = "kith.mode", havingValue = "local", matchIfMissing = true)
final class SampleStart implements SmartLifecycle {

    /** Web servers start in a late phase; this is long before. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final SampleOrganisation organisation;
    private final People people;
    private final Hello hello;
    private final SampleCampaigns campaigns;
    private final BusinessTime time;
    private volatile boolean running;

    SampleStart(
            SampleOrganisation organisation, People people, Hello hello, SampleCampaigns campaigns, BusinessTime time) {
        this.organisation = organisation;
        this.people = people;
        this.hello = hello;
        this.campaigns = campaigns;
        this.time = time;
    }

    @Override
    public void start() {
        boolean isNew = organisation.load(time.instant().atZone(ZoneOffset.UTC).toLocalDate());
        if (isNew) {
            hello.wasSaidTo(people.all().stream().map(person -> person.id()).toList());
        }
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
