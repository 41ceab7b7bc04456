package dev.kith.slack;

import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what speaks to Slack, where Slack is configured. */
@ConditionalOnExpression(Configured.SLACK)
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SlackSettings.class, Surroundings.class})
class SlackConfiguration {

    @Bean
    SlackCalls slackCalls(SlackSettings settings, JsonMapper json) {
        return new SlackCalls(settings.web(), json);
    }

    @Bean
    RedisInstallations slackInstalled(Redis redis, Vault vault, JsonMapper json, MachineTime machine) {
        return new RedisInstallations(redis, vault, json, machine);
    }

    /** Those that were installed by OAuth, and the one whose token the operator has. */
    @Bean
    @Primary
    Installations slackInstallations(SlackSettings settings, SlackCalls calls, RedisInstallations installed) {
        var kinds = new ArrayList<Installations>(List.of(installed));
        if (!settings.botToken().isEmpty()) {
            kinds.add(new ByToken(calls, settings.botToken()));
        }
        return new SeveralInstallations(List.copyOf(kinds));
    }

    @Bean
    Members slackMembers(
            SlackCalls calls,
            Installations installations,
            SlackSettings settings,
            Surroundings surroundings,
            MachineTime machine) {
        return new Members(calls, installations, surroundings.readers(settings.web()), machine);
    }

    @Bean
    SlackChat slackChat(
            SlackCalls calls, Installations installations, Members members, SlackSettings settings, JsonMapper json) {
        return new SlackChat(calls, installations, members, settings.web(), json);
    }

    @Bean
    RealWorld slackWorld(SlackSettings settings) {
        return () -> settings.web().isSimulated() ? Optional.empty() : Optional.of("a Slack workspace");
    }
}
