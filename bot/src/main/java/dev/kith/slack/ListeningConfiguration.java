package dev.kith.slack;

import dev.kith.chat.Inbox;
import dev.kith.clock.MachineTime;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Optional;
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
        return new RedisAside(redis, vault);
    }

    @Bean
    Hearing slackHearing(RedisAside aside, MachineTime machine, Inbox inbox, RedisInstallations installed) {
        return new Hearing(new Ears(), aside, new Taken(machine), inbox, installed);
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

    @Bean("slackHealthIndicator")
    SlackHealth slackHealth(
            SlackCalls calls,
            Installations installations,
            RedisAside aside,
            Optional<SocketMode> lines,
            MachineTime machine) {
        return new SlackHealth(calls, installations, aside, lines, machine);
    }
}
