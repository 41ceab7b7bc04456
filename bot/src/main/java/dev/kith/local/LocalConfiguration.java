package dev.kith.local;

import dev.kith.chat.Conversation;
import dev.kith.chat.Inbox;
import dev.kith.chat.Roster;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/** Puts local chat and the receiver together, in local mode only. */
@LocalMode
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiverSettings.class)
class LocalConfiguration {

    @Bean
    FilterRegistrationBean<LoopbackOnly> loopbackOnly(
            JsonMapper json, @Value("${kith.teams.app-id:}") String teamsAppId) {
        var registration = new FilterRegistrationBean<>(new LoopbackOnly(json, !teamsAppId.isEmpty()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    RedisLines localLines(Redis redis, Vault vault, JsonMapper json) {
        return new RedisLines(redis, vault, json);
    }

    @Bean
    Members localMembers(Roster roster, MachineTime machine) {
        return new Members(roster, machine);
    }

    @Bean
    People localPeople(Members members, RedisLines lines, BusinessTime business) {
        return new People(members, lines, business);
    }

    @Bean
    LocalRenderer localRenderer() {
        return new LocalRenderer();
    }

    @Bean
    LocalChat localChat(RedisLines lines, Members members, BusinessTime business, LocalRenderer renderer) {
        return new LocalChat(lines, members, business, renderer);
    }

    @Bean
    Dialogue localDialogue(RedisLines lines, Inbox inbox, Conversation conversation, BusinessTime business) {
        return new Dialogue(lines, inbox, conversation, business, () -> "local-" + UUID.randomUUID());
    }

    @Bean
    Listeners localListeners(RedisLines lines) {
        return new Listeners(lines);
    }

    @Bean
    Beat localBeat(Listeners listeners) {
        return new Beat(listeners);
    }

    @Bean
    RedisStatements receivedStatements(Redis redis, JsonMapper json) {
        return new RedisStatements(redis, json);
    }

    @Bean
    XapiReceiver xapiReceiver(RedisStatements statements, JsonMapper json, BusinessTime business) {
        return new XapiReceiver(
                statements, json, business, () -> UUID.randomUUID().toString());
    }

    /** Real time's hand on the listeners; open pages would hold up an orderly end. */
    record Beat(Listeners listeners) {

        @Scheduled(fixedDelay = 500)
        void beat() {
            listeners.beat();
        }

        @EventListener(ContextClosedEvent.class)
        void close() {
            listeners.close();
        }
    }
}
