package dev.kith.privacy;

import dev.kith.redis.Redis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Consents consents(Redis redis) {
        return new RedisConsents(redis);
    }
}
