package dev.kith.people;

import dev.kith.chat.Chats;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the directory, imports and audiences together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Attributes.class)
class PeopleConfiguration {

    @Bean
    RedisPeople people(Redis redis, Vault vault, JsonMapper json) {
        return new RedisPeople(redis, vault, json);
    }

    @Bean
    Roll roll(People people, MachineTime machine) {
        return new Roll(people, machine);
    }

    @Bean
    Directory directory(Roll roll, Chats chats, Redis redis, MachineTime machine) {
        return Directory.of(roll, chats, redis, machine);
    }

    @Bean
    PeopleRoster peopleRoster(Roll roll) {
        return new PeopleRoster(roll);
    }

    @Bean
    PeopleImport peopleImport(People people, Roll roll, Attributes attributes, JsonMapper json) {
        return new PeopleImport(people, roll, attributes, json);
    }

    @Bean
    Audiences audiences(Attributes attributes) {
        return new Audiences(attributes);
    }

    @Bean
    SampleOrganisation sampleOrganisation(People people, PeopleImport imports) {
        return new SampleOrganisation(people, imports);
    }
}
