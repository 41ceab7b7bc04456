package dev.kith.audit;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Audit audit(Redis redis, Vault vault, JsonMapper json) {
        return new RedisAudit(redis, vault, json);
    }
}
