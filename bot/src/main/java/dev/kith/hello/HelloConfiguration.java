package dev.kith.hello;

import dev.kith.attention.AttentionSettings;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HelloSettings.class)
class HelloConfiguration {

    @Bean
    Hello hello(Deliveries deliveries, Consents consents, HelloSettings settings, BusinessTime time) {
        return new Hello(deliveries, consents, settings, time);
    }

    @Bean
    Gate helloGate(HelloSettings settings, WorkingTime time) {
        return new HelloGate(settings, new Workdays(time));
    }

    @Bean
    HelloCard helloCard(HelloSettings settings, AttentionSettings attention) {
        return new HelloCard(settings, attention);
    }

    @Bean
    Composer helloComposer(HelloCard card, Consents consents) {
        return new HelloComposer(card, consents);
    }

    @Bean
    ChatHandler helloHandler(
            Directory directory, Deliveries deliveries, Consents consents, Recents recents, HelloCard card) {
        return new HelloHandler(directory, deliveries, consents, recents, card);
    }
}
