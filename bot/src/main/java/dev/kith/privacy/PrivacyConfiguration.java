package dev.kith.privacy;

import dev.kith.audit.Audit;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import java.util.List;
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
    Administration administration(Audit audit) {
        return new Administration(audit);
    }

    @Bean
    Known known(Directory directory, Consents consents, BusinessTime time) {
        return new Known(directory, consents, time);
    }

    @Bean
    Everything everything(Known known, List<PersonalData> data) {
        return new Everything(known, data);
    }

    @Bean
    KnownSection knownSection(Directory directory, Known known, Everything everything) {
        return new KnownSection(directory, known, everything);
    }
}
