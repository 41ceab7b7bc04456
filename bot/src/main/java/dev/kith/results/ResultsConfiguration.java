package dev.kith.results;

import dev.kith.delivery.Deliveries;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResultsConfiguration {

    @Bean
    Telling resultsTelling(Rounds roundsOfCheckins, Directory directory, Deliveries deliveries) {
        return new Telling(roundsOfCheckins, directory, deliveries);
    }

    @Bean
    ResultComposer resultComposer(Rounds roundsOfCheckins, Releases releases, Catalog catalog) {
        return new ResultComposer(roundsOfCheckins, releases, catalog);
    }
}
