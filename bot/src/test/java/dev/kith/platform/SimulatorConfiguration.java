package dev.kith.platform;

import dev.kith.chat.Chat;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In an application that a test runs in a JVM of its own: Slack is a simulator of the test's. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kith.simulator.slack")
class SimulatorConfiguration {

    @Bean
    Chat slack(@Value("${kith.simulator.slack}") URI server) {
        return new PlatformChat("slack", server);
    }
}
