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
    ToAllAsked toAllAsked(Rounds roundsOfCheckins, Directory directory, Deliveries deliveries) {
        return new ToAllAsked(roundsOfCheckins, directory, deliveries);
    }

    @Bean
    Telling resultsTelling(ToAllAsked toAllAsked) {
        return new Telling(toAllAsked);
    }

    @Bean
    ResultWords resultWords(Catalog catalog, Releases releases) {
        return new ResultWords(catalog, releases);
    }

    @Bean
    ResultComposer resultComposer(Rounds roundsOfCheckins, Releases releases, ResultWords words) {
        return new ResultComposer(roundsOfCheckins, releases, words);
    }
}
