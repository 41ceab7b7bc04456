package dev.kith.introduction;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Redis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IntroductionConfiguration {

    @Bean
    Rounds rounds(Redis redis, JsonMapper json) {
        return new RedisRounds(redis, json);
    }

    @Bean
    IntroductionActivity introductionActivity(
            Catalog catalog, Directory directory, Audiences audiences, Rounds rounds, BusinessTime time) {
        return new IntroductionActivity(catalog, directory, audiences, rounds, time);
    }

    @Bean
    IntroductionComposer introductionComposer(Campaigns campaigns, Directory directory, IntroductionActivity activity) {
        return new IntroductionComposer(campaigns, directory, activity);
    }
}
