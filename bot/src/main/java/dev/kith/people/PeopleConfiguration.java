package dev.kith.people;

import dev.kith.chat.Chats;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the directory, imports and audiences together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Attributes.class, PeopleSettings.class})
class PeopleConfiguration {

    @Bean
    Usual usual(PeopleSettings settings) {
        return settings.usual();
    }

    @Bean
    RedisPeople people(Redis redis, Vault vault, JsonMapper json, Usual usual) {
        return new RedisPeople(redis, vault, json, usual);
    }

    @Bean
    RedisSealedWords sealedWords(Redis redis, Vault vault, JsonMapper json) {
        return new RedisSealedWords(redis, vault, json);
    }

    /** Read at once: where somebody's time of day cannot be told any more, the application does not start. */
    @Bean
    Roll roll(People people, MachineTime machine, PeopleSettings settings) {
        var roll = new Roll(people, machine, settings.formality());
        roll.refresh();
        return roll;
    }

    @Bean
    Directory directory(Roll roll, Chats chats, PeopleSettings settings, Redis redis, MachineTime machine) {
        return Directory.of(roll, new Platforms(chats, settings.platforms()), redis, machine);
    }

    @Bean
    ProfileNews profileNews(Directory directory) {
        return new ProfileNews(directory);
    }

    @Bean
    PeopleRoster peopleRoster(Roll roll) {
        return new PeopleRoster(roll);
    }

    @Bean
    RowRules rowRules(Attributes attributes, Usual usual) {
        return new RowRules(attributes, usual);
    }

    @Bean
    Sheets peopleSheets(Attributes attributes, JsonMapper json) {
        return new Sheets(attributes, json);
    }

    @Bean
    PeopleImport peopleImport(People people, Roll roll, Sources sources, Sheets sheets, RowRules rules) {
        return new PeopleImport(people, roll, sources, sheets, rules);
    }

    @Bean
    @ConditionalOnExpression("'${kith.people-folder:}' != ''")
    PeopleFolder peopleFolder(@Value("${kith.people-folder}") Path folder, PeopleImport people, MachineTime machine) {
        return new PeopleFolder(folder, people, machine);
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
