package dev.kith.trial;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.StepOwner;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

    @Bean
    TrialActivity trialActivity(Catalog catalog) {
        return new TrialActivity(catalog);
    }

    @Bean
    Quiet trialQuiet(Consents consents, BusinessTime time) {
        return new Quiet(consents, time);
    }

    @Bean
    TrialComposer trialComposer(Catalog catalog, ObjectProvider<StepOwner> owners, Quiet quiet) {
        return new TrialComposer(catalog, () -> owners.stream().toList(), quiet);
    }

    @Bean
    Trials trials(CampaignDesk desk, Deliveries deliveries, Planning planning, Directory directory, Quiet quiet) {
        return new Trials(desk, deliveries, planning, directory, quiet);
    }
}
