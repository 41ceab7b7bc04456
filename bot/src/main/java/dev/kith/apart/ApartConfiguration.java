package dev.kith.apart;

import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ApartConfiguration {

    @Bean
    RedisApart apart(Redis redis, Vault vault, JsonMapper json) {
        return new RedisApart(redis, vault, json);
    }

    @Bean
    ApartCard apartCard(RedisApart apart, Directory directory) {
        return new ApartCard(apart, directory);
    }

    @Bean
    ApartHandler apartHandler(Directory directory, Recents recents, RedisApart apart, ApartCard card) {
        return new ApartHandler(directory, recents, apart, card);
    }

    @Bean
    ApartKept apartKept(RedisApart apart, Directory directory) {
        return new ApartKept(apart, directory);
    }
}
