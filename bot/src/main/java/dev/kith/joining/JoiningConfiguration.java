package dev.kith.joining;

import dev.kith.campaign.Campaigns;
import dev.kith.campaign.ProgrammeJoined;
import dev.kith.campaign.Runs;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Introduction;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

    @Bean
    FactType programmeJoined() {
        return new FactType(ProgrammeJoined.class);
    }

    @Bean
    RedisParts redisParts(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        return new RedisParts(redis, vault, facts, json);
    }

    @Bean
    ChosenParts parts(RedisParts store, Consents consents) {
        return new ChosenParts(store, consents);
    }

    @Bean
    SharingCard sharingCard(ChosenParts parts, BusinessTime time) {
        return new SharingCard(parts, time);
    }

    @Bean
    SharingHandler sharingHandler(Directory directory, Recents recents, SharingCard card) {
        return new SharingHandler(directory, recents, card);
    }

    @Bean
    Programmes programmes(Campaigns campaigns, Catalog catalog, Directory directory, Audiences audiences) {
        return new Programmes(campaigns, new Runs<>(catalog, Introduction.class, "introduction"), directory, audiences);
    }

    @Bean
    JoiningCard joiningCard(Programmes programmes) {
        return new JoiningCard(programmes);
    }

    @Bean
    JoiningDesk joiningDesk(
            Programmes programmes, JoiningCard card, SharingCard sharing, Recents recents, BusinessTime time) {
        return new JoiningDesk(programmes, card, sharing, recents, time);
    }

    @Bean
    JoiningComposer joiningComposer(Programmes programmes, JoiningCard card, ChosenParts parts, BusinessTime time) {
        return new JoiningComposer(programmes, card, parts, time);
    }

    @Bean
    Inviting inviting(
            Programmes programmes, RedisParts store, Consents consents, Deliveries deliveries, Planning planning) {
        return new Inviting(programmes, store, consents, new Inviting.Way(deliveries, planning));
    }

    @Bean
    PartsKept partsKept(Programmes programmes, SharingCard card) {
        return new PartsKept(programmes, card);
    }
}
