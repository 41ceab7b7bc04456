package dev.kith.outgoing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how Kith calls out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingSettings.class)
class OutgoingConfiguration {

    @Bean
    Outgoing outgoing(OutgoingSettings settings) {
        return Outgoing.by(settings);
    }
}
