package dev.kith.nudge;

import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactType;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Vault;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NudgeConfiguration {

    @Bean
    FactType nudgeReacted() {
        return new FactType(NudgeReacted.class);
    }

    @Bean
    Nudges nudges(Campaigns campaigns, Catalog catalog, List<Bringer> bringers) {
        return new Nudges(campaigns, catalog, bringers);
    }

    @Bean
    NudgeWriter nudgeWriter(Nudges nudges) {
        return new NudgeWriter(nudges);
    }

    @Bean
    Learn learn(Directory directory, Sendings sendings, Nudges nudges) {
        return new Learn(directory, new ReadLately(sendings, nudges));
    }

    @Bean
    NudgeHandler nudgeHandler(
            Directory directory, Deliveries deliveries, Nudges nudges, Vault vault, BusinessTime time) {
        return new NudgeHandler(directory, deliveries, nudges, vault, time);
    }
}
