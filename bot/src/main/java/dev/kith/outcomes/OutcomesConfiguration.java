package dev.kith.outcomes;

import dev.kith.indicators.Indicators;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OutcomesConfiguration {

    @Bean
    RedisOutcomes broughtOutcomes(Redis redis, Vault vault, JsonMapper json) {
        return new RedisOutcomes(redis, vault, json);
    }

    @Bean
    OutcomeImport outcomeImport(RedisOutcomes broughtOutcomes, JsonMapper json) {
        return new OutcomeImport(broughtOutcomes, new OutcomeRows(json));
    }

    @Bean
    SideBySide sideBySide(
            RedisOutcomes broughtOutcomes, Indicators indicators, Rounds roundsOfCheckins, Releases releases) {
        return new SideBySide(broughtOutcomes, new Shown(indicators, roundsOfCheckins, releases));
    }
}
