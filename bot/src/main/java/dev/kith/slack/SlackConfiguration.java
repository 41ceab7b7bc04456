package dev.kith.slack;

import dev.kith.chat.Inbox;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts Slack together where there is a token for it. */
@WithSlack
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

    @Bean
    SlackCalls slackCalls(SlackSettings settings, JsonMapper json) {
        return new SlackCalls(settings, json);
    }

    @Bean
    Readers slackReaders(
            SlackSettings settings, @Value("${kith.mode}") String mode, @Value("${kith.only-to}") List<String> onlyTo) {
        return mode.equals("local") && !settings.isSimulated() ? Readers.onlyTo(onlyTo) : Readers.ALL;
    }

    @Bean
    SlackChat slackChat(
            SlackCalls calls, SlackSettings settings, Readers readers, MachineTime machine, JsonMapper json) {
        return new SlackChat(calls, settings.apiUrl(), readers, machine, json);
    }

    @Bean
    RealWorld slackWorld(SlackSettings settings) {
        return () -> settings.isSimulated() ? Optional.empty() : Optional.of("a Slack workspace");
    }

    @Bean
    Signature slackSignature(SlackSettings settings, MachineTime machine) {
        return new Signature(settings.signingSecret(), machine);
    }

    @Bean
    RedisAside slackAside(Redis redis, Vault vault) {
        return new RedisAside(redis, vault);
    }

    @Bean("slackHealthIndicator")
    SlackHealth slackHealth(SlackCalls calls, RedisAside aside, MachineTime machine) {
        return new SlackHealth(calls, aside, machine);
    }

    @Bean
    Ears slackEars() {
        return new Ears();
    }

    @Bean
    Hearing slackHearing(Ears ears, RedisAside aside, MachineTime machine, Inbox inbox) {
        return new Hearing(ears, aside, new Taken(machine), inbox);
    }
}
