package dev.kith.source;

import dev.kith.people.Attributes;
import dev.kith.people.People;
import dev.kith.redis.Redis;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceSettings.class)
class SourceConfiguration {

    @Bean
    Precedence precedence(SourceSettings settings, Attributes attributes) {
        return Precedence.of(settings, attributes);
    }

    @Bean
    RedisSaid saidOfPeople(Redis redis, JsonMapper json) {
        return new RedisSaid(redis, json);
    }

    @Bean
    KeptSources sources(RedisSaid said, Precedence precedence) {
        return new KeptSources(said, precedence);
    }

    @Bean
    SaidOfThem saidOfThem(RedisSaid said, People people, Precedence precedence) {
        return new SaidOfThem(said, people, precedence);
    }

    @Bean
    Standing sourcesStanding(People people, RedisSaid said, Precedence precedence, Attributes attributes) {
        return new Standing(people, said, precedence, attributes);
    }
}
