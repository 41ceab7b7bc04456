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
    Pauses pauses(Redis redis) {
        return new RedisPauses(redis);
    }

    @Bean
    ChatHandler pauseWords(Directory directory, Pauses pauses) {
        return new PauseWords(directory, pauses);
    }

    @Bean
    HomeSection pauseSection(Directory directory, Pauses pauses, BusinessTime time) {
        return new PauseSection(directory, pauses, time);
    }
}
