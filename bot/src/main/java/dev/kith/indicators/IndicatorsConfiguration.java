package dev.kith.indicators;

import dev.kith.disclosure.Ledger;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Voices;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndicatorsSettings.class)
class IndicatorsConfiguration {

    @Bean
    RedisCounts indicatorCounts(Redis redis, Vault vault, JsonMapper json) {
        return new RedisCounts(redis, vault, json);
    }

    @Bean
    Census census(Directory directory, Consents consents, Vault vault, List<Deed> deeds, Proofs proofs) {
        var lots = new Lots(vault, Lots.ONE_IN);
        return new Census(directory, consents, new Voices(vault), lots, new Witnesses(deeds, proofs));
    }

    @Bean
    Counting countingOfIndicators(
            Census census,
            RedisCounts indicatorCounts,
            Ledger ledger,
            IndicatorsSettings settings,
            Retention retention) {
        return new Counting(census, indicatorCounts, ledger, settings.within(retention));
    }

    @Bean
    Indicators indicators(RedisCounts indicatorCounts) {
        return new Indicators(indicatorCounts);
    }
}
