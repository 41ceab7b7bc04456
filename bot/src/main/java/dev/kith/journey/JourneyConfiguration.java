package dev.kith.journey;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    FactType nudgeReacted() {
        return new FactType(NudgeReacted.class);
    }

    @Bean
    JourneyActivity journeyActivity(Catalog catalog) {
        return new JourneyActivity(catalog);
    }

    @Bean
    NudgeComposer nudgeComposer(Campaigns campaigns, JourneyActivity activity) {
        return new NudgeComposer(campaigns, activity);
    }

    @Bean
    Learn learn(Directory directory, Sendings sendings, Campaigns campaigns, JourneyActivity activity) {
        return new Learn(directory, new ReadLately(sendings, campaigns, activity));
    }

    @Bean
    NudgeHandler nudgeHandler(
            Directory directory, Deliveries deliveries, NudgeComposer composer, Vault vault, BusinessTime time) {
        return new NudgeHandler(directory, deliveries, composer, vault, time);
    }
}
