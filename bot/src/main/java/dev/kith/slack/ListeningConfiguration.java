package dev.kith.slack;

import dev.kith.chat.Conversation;
import dev.kith.chat.Inbox;
import dev.kith.chat.RedisAside;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what listens to Slack: by HTTP, by Socket Mode, or both. */
@ConditionalOnExpression(Configured.SLACK)
@Configuration(proxyBeanMethods = false)
class ListeningConfiguration {

    @Bean
    RedisAside slackAside(Redis redis, Vault vault) {
        return new RedisAside(redis, vault, SlackChat.PLATFORM);
    }

    @Bean
    Reception slackReception(Inbox inbox, Conversation conversation, Forms forms, JsonMapper json) {
        return new Reception(inbox, conversation, forms, json);
    }

    @Bean
    Hearing slackHearing(
            Forms forms,
            RedisAside slackAside,
            MachineTime machine,
            Reception reception,
            RedisInstallations installed) {
        return new Hearing(new Ears(forms), slackAside, new Taken(machine), reception, installed);
    }

    @Bean
    @ConditionalOnExpression(Configured.BY_HTTP)
    Signature slackSignature(SlackSettings settings, MachineTime machine) {
        return new Signature(settings.signingSecret(), machine);
    }

    @Bean
    @ConditionalOnExpression(Configured.BY_SOCKET)
    SocketMode slackLines(
            SlackCalls calls, SlackSettings settings, Hearing hearing, JsonMapper json, MachineTime machine) {
        return new SocketMode(calls, settings, hearing, json, new SocketMode.Time(machine, Thread::sleep));
    }

    @Bean
    SlackHealth.Looking slackLooking(MachineTime machine, SlackSettings settings) {
        return new SlackHealth.Looking(machine, Set.of(settings.web().scopes().split(",")));
    }

    @Bean("slackHealthIndicator")
    SlackHealth slackHealth(
            SlackCalls calls,
            SeveralInstallations installations,
            RedisAside slackAside,
            Optional<SocketMode> lines,
            SlackHealth.Looking looking) {
        return new SlackHealth(calls, installations, slackAside, lines, looking);
    }
}
