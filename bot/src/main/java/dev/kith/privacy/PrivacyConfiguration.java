package dev.kith.privacy;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    Consents consents(Redis redis) {
        return new RedisConsents(redis);
    }

    @Bean
    ChatHandler pauseWords(Directory directory, Consents consents) {
        return new PauseWords(directory, consents);
    }

    @Bean
    HomeSection pauseSection(Directory directory, Consents consents, BusinessTime time) {
        return new PauseSection(directory, consents, time);
    }
}
