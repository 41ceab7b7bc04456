package dev.kith.slack;

import dev.kith.chat.Surroundings;
import dev.kith.clock.MachineTime;
import dev.kith.clock.RealWorld;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what speaks to Slack, where Slack is configured. */
@ConditionalOnExpression(Configured.SLACK)
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlackSettings.class)
class SlackConfiguration {

    @Bean
    SlackCalls slackCalls(SlackSettings settings, Outgoing outgoing, JsonMapper json) {
        return new SlackCalls(settings.web(), outgoing, json);
    }

    @Bean
    RedisInstallations slackInstalled(
            Redis redis, Vault vault, JsonMapper json, MachineTime machine, SlackSettings settings) {
        return new RedisInstallations(
                redis, vault, json, machine, Set.copyOf(settings.install().workspaces()));
    }

    /** The one whose token the operator has, and those that were installed by OAuth. */
    @Bean
    @Primary
    SeveralInstallations slackInstallations(SlackSettings settings, SlackCalls calls, RedisInstallations installed) {
        return new SeveralInstallations(
                settings.botToken().isEmpty()
                        ? List.of(installed)
                        : List.of(new ByToken(calls, settings.botToken()), installed));
    }

    @Bean
    Members slackMembers(
            SlackCalls calls,
            Installations installations,
            SlackSettings settings,
            Surroundings surroundings,
            MachineTime machine) {
        return new Members(
                calls, installations, surroundings.readers(settings.web().isSimulated()), machine);
    }

    @Bean
    SlackChat.Whereabouts slackWhereabouts(Installations installations, Members members) {
        return new SlackChat.Whereabouts(installations, members);
    }

    @Bean
    Forms slackForms(Vault vault, JsonMapper json) {
        return new Forms(vault, json);
    }

    @Bean
    SlackChat slackChat(
            SlackCalls calls, SlackChat.Whereabouts where, Forms forms, SlackSettings settings, JsonMapper json) {
        return new SlackChat(calls, where, forms, settings.web(), json);
    }

    @Bean
    RealWorld slackWorld(SlackSettings settings) {
        return () -> settings.web().isSimulated() ? Optional.empty() : Optional.of("a Slack workspace");
    }
}
