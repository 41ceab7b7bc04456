package dev.kith.insights;

import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightsConfiguration {

    @Bean
    Insights insights(Rounds roundsOfCheckins, Releases releases) {
        return new Insights(roundsOfCheckins, releases);
    }
}
