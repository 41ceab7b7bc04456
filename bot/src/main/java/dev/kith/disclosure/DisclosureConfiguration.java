package dev.kith.disclosure;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisclosureConfiguration {

    @Bean
    Ledger ledger(Redis redis, Vault vault) {
        return new RedisLedger(redis, vault);
    }
}
