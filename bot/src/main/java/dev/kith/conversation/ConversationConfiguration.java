package dev.kith.conversation;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Rounds;
import dev.kith.results.ResultWords;
import dev.kith.results.ToAllAsked;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    Invitations invitations(Redis redis, Vault vault, JsonMapper json) {
        return new RedisInvitations(redis, vault, json);
    }

    @Bean
    Talks talks(Rounds roundsOfCheckins, Invitations invitations, Redis redis, Directory directory) {
        return new Talks(roundsOfCheckins, invitations, new RedisWishes(redis), directory);
    }

    @Bean
    InvitationCard invitationCard(ResultWords words) {
        return new InvitationCard(words);
    }

    @Bean
    InvitationDesk invitationDesk(
            Rounds roundsOfCheckins,
            Invitations invitations,
            Directory directory,
            ToAllAsked toAllAsked,
            BusinessTime time) {
        return new InvitationDesk(roundsOfCheckins, invitations, directory, toAllAsked, time);
    }

    @Bean
    InvitationComposer invitationComposer(Talks talks, InvitationCard card) {
        return new InvitationComposer(talks, card);
    }

    @Bean
    WishComposer wishComposer(Talks talks, InvitationCard card) {
        return new WishComposer(talks, card);
    }

    @Bean
    InvitationHandler invitationHandler(Talks talks, InvitationCard card, Deliveries deliveries, BusinessTime time) {
        return new InvitationHandler(talks, card, deliveries, time, new SecureRandom());
    }

    @Bean
    TellingHosts tellingHosts(Talks talks, Deliveries deliveries) {
        return new TellingHosts(talks, deliveries);
    }

    @Bean
    InvitationsKept invitationsKept(Talks talks, InvitationCard card) {
        return new InvitationsKept(talks, card);
    }
}
