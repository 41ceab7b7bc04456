package dev.kith.privacy;

import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Retention.class)
class PrivacyConfiguration {

    @Bean
    RedisConsents consents(Redis redis) {
        return new RedisConsents(redis);
    }

    @Bean
    Known known(Directory directory, Consents consents, BusinessTime time) {
        return new Known(directory, consents, time);
    }

    @Bean
    KnownSection knownSection(Directory directory, Known known) {
        return new KnownSection(directory, known);
    }
}
