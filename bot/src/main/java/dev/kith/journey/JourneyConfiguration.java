package dev.kith.journey;

import dev.kith.nudge.NudgeWriter;
import dev.kith.prompts.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    JourneyActivity journeyActivity(Catalog catalog) {
        return new JourneyActivity(catalog);
    }

    @Bean
    JourneyComposer journeyComposer(NudgeWriter writer) {
        return new JourneyComposer(writer);
    }
}
