package dev.kith.teams;

import dev.kith.chat.Conversation;
import dev.kith.chat.InOneBreath;
import dev.kith.chat.Inbox;
import dev.kith.chat.RedisAside;
import dev.kith.chat.Windows;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what speaks to Teams and listens to it, whether that is Microsoft's or the Agents Playground on this machine. */
@ConditionalOnExpression(Configured.EITHER)
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TeamsSettings.class)
class TeamsConfiguration {

    @Bean
    RedisReferences teamsReferences(Redis redis) {
        return new RedisReferences(redis);
    }

    @Bean
    Unshown teamsUnshown(Redis redis, Vault vault) {
        return new RedisUnshown(redis, vault);
    }

    @Bean
    Connector teamsConnector(Doors doors, Outgoing outgoing, TeamsSettings settings) {
        var web = settings.web();
        return new Connector(doors, outgoing, new Connector.Timeouts(web.connectWithin(), web.answerWithin()));
    }

    @Bean
    TeamsChat teamsChat(Connector connector, References references, Unshown unshown, Directory teamsDirectory) {
        return new TeamsChat(connector, references, unshown, teamsDirectory);
    }

    @Bean
    RedisAside teamsAside(Redis redis, Vault vault) {
        return new RedisAside(redis, vault, TeamsChat.PLATFORM);
    }

    @Bean
    Windows teamsWindows(Vault vault, JsonMapper json) {
        return new Windows(TeamsChat.PLATFORM, vault, json);
    }

    @Bean
    Ears teamsEars(TeamsSettings settings, Windows teamsWindows, JsonMapper json) {
        var expected = new Ears.Expected(known(settings.tenantId()), known(settings.appId()));
        return new Ears(expected, teamsWindows, json);
    }

    /** What is not set is not expected. */
    private static Optional<String> known(String setting) {
        return Optional.of(setting).filter(one -> !one.isEmpty());
    }

    @Bean
    Hearing.Answering teamsAnswering(
            Inbox inbox, Conversation conversation, Connector connector, Reception.Cards teamsCards) {
        var breath = new InOneBreath(inbox, conversation);
        return new Hearing.Answering(new Reception(breath, conversation, teamsCards), new Elsewhere(connector));
    }

    @Bean
    Reception.Cards teamsCards(Unshown unshown, Windows teamsWindows, JsonMapper json) {
        return new Reception.Cards(unshown, teamsWindows, json);
    }

    @Bean
    Hearing teamsHearing(
            Ears ears, Inbox inbox, References references, RedisAside teamsAside, Hearing.Answering answering) {
        return new Hearing(ears, inbox, references, teamsAside, answering);
    }
}
