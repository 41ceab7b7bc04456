package dev.kith.facts;

import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Opens the fact log with every type of fact that a feature tells. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FactsSettings.class)
class FactsConfiguration {

    @Bean
    FactLog factLog(Redis redis, JsonMapper json, List<FactType> types) {
        return new FactLog(redis, json, types);
    }

    @Bean
    TrimFacts trimFacts(Redis redis, MachineTime time, FactsSettings settings) {
        return new TrimFacts(redis, time, settings);
    }
}
