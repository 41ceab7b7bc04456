package dev.kith.teams;

import dev.kith.chat.Readers;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In local mode, while there is no app: the Agents Playground on this machine, to which nobody has to prove anything. */
@ConditionalOnExpression(Configured.PLAYGROUND)
@Configuration(proxyBeanMethods = false)
class PlaygroundConfiguration {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    Hosts teamsHosts() {
        return new Hosts(THIS_MACHINE);
    }

    @Bean
    Doorkeeper teamsDoorkeeper(Hosts hosts) {
        return new Doorkeeper.OnThisMachine(hosts);
    }

    @Bean
    Doors teamsDoors(Hosts hosts) {
        return new Doors(hosts, Optional.empty());
    }

    @Bean
    Directory teamsDirectory(Connector connector, References references) {
        return new TenantDirectory(Optional.empty(), Optional.empty(), connector, references, Readers.ALL);
    }
}
