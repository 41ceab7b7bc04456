package dev.kith.campaign;

import dev.kith.clock.BusinessTime;
import dev.kith.people.SampleOrganisation;
import java.time.ZoneOffset;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In local mode: the sample organisation and its campaigns, on an empty store. */
@Component
@ConditionalOnProperty(name = "kith.mode", havingValue = "local", matchIfMissing = true)
final class SampleStart implements ApplicationRunner {

    private final SampleOrganisation organisation;
    private final SampleCampaigns campaigns;
    private final BusinessTime time;

    SampleStart(SampleOrganisation organisation, SampleCampaigns campaigns, BusinessTime time) {
        this.organisation = organisation;
        this.campaigns = campaigns;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisation.load(time.instant().atZone(ZoneOffset.UTC).toLocalDate());
        campaigns.start();
    }
}
