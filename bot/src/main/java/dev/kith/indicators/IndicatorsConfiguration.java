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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndicatorsSettings.class)
class IndicatorsConfiguration {

    @Bean
    Months<List<Head>, Counted> monthsOfIndicators(Redis redis, Vault vault, JsonMapper json) {
        return months(redis, vault, json);
    }

    static Months<List<Head>, Counted> months(Redis redis, Vault vault, JsonMapper json) {
        var kept = new RedisMonths.Kept<>(
                "indicators", "indicators-since", "counting", new TypeReference<List<Head>>() {}, Counted.class);
        return new RedisMonths<>(redis, vault, json, kept);
    }

    @Bean
    Countable countable(Directory directory, Consents consents, Vault vault) {
        return new Countable(directory, consents, new Lots(vault, Lots.ONE_IN));
    }

    @Bean
    Census census(Countable countable, Vault vault, List<Deed> deeds, Proofs proofs) {
        return new Census(countable, new Voices(vault), new Witnesses(deeds, proofs));
    }

    @Bean
    Monthly countingOfIndicators(
            Census census,
            Months<List<Head>, Counted> monthsOfIndicators,
            Ledger ledger,
            IndicatorsSettings settings,
            Retention retention) {
        return new Counting(census, monthsOfIndicators, ledger, settings.within(retention)).monthly();
    }

    @Bean
    Indicators indicators(Months<List<Head>, Counted> monthsOfIndicators) {
        return new Indicators(monthsOfIndicators);
    }
}
