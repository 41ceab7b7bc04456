package dev.kith.release;

import dev.kith.disclosure.Ledger;
import dev.kith.redis.Redis;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    RedisRounds roundsOfCheckins(Redis redis, Vault vault, JsonMapper json) {
        return new RedisRounds(redis, vault, json);
    }

    @Bean
    SealedAnswers sealedAnswers(
            Redis redis, RedisRounds roundsOfCheckins, Vault vault, RewritingWanted rewriting, JsonMapper json) {
        return new RedisSealedAnswers(redis, roundsOfCheckins, vault, rewriting, json);
    }

    @Bean
    SealedData sealedData(RedisRounds roundsOfCheckins, SealedAnswers answers) {
        return new SealedData(roundsOfCheckins, answers);
    }

    @Bean
    Releases releases(
            Redis redis, RedisRounds roundsOfCheckins, Vault vault, RewritingWanted rewriting, JsonMapper json) {
        return new RedisReleases(redis, roundsOfCheckins, vault, rewriting, json);
    }

    @Bean
    ReleasedData releasedData(RedisRounds roundsOfCheckins, Releases releases, Ledger ledger) {
        return new ReleasedData(roundsOfCheckins, releases, ledger);
    }

    @Bean
    Ending endingOfRounds(RedisRounds roundsOfCheckins, SealedAnswers answers, Ledger ledger, Releases releases) {
        return new Ending(roundsOfCheckins, answers, new Releasing(ledger, new SecureRandom()), releases);
    }

    @Bean
    Closing closing(
            RedisRounds roundsOfCheckins, Ending endingOfRounds, Arrivals arrivals, List<Aftermath> aftermaths) {
        return new Closing(roundsOfCheckins, endingOfRounds, arrivals, aftermaths);
    }
}
