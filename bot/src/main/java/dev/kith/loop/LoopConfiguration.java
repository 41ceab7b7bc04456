package dev.kith.loop;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import dev.kith.results.ResultWords;
import dev.kith.results.ToAllAsked;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LoopConfiguration {

    @Bean
    Posts posts(Redis redis, Vault vault, JsonMapper json) {
        return new RedisPosts(redis, vault, json);
    }

    @Bean
    GoAheads goAheads(Redis redis, Vault vault) {
        return new RedisGoAheads(redis, vault);
    }

    @Bean
    Words loopWords(Rounds roundsOfCheckins, Posts posts, GoAheads goAheads, Directory directory) {
        return new Words(roundsOfCheckins, posts, goAheads, directory);
    }

    @Bean
    Owed owed(Rounds roundsOfCheckins, Releases releases, Posts posts, GoAheads goAheads, BusinessTime time) {
        return new Owed(roundsOfCheckins, releases, posts, goAheads, time);
    }

    @Bean
    Stewards stewards(Directory directory, @Value("${kith.admins:}") List<String> admins) {
        return new Stewards(directory, admins);
    }

    @Bean
    Notices loopNotices(Deliveries deliveries, Directory directory) {
        return new Notices(deliveries, directory);
    }

    @Bean
    LoopDesk loopDesk(Words words, Owed owed, Stewards stewards, Notices notices, BusinessTime time) {
        return new LoopDesk(words, owed, stewards, notices, time);
    }

    @Bean
    LoopGate loopGate(Campaigns campaigns, Owed owed) {
        return new LoopGate(campaigns, owed);
    }

    @Bean
    LoopCard loopCard(ResultWords words) {
        return new LoopCard(words);
    }

    @Bean
    LoopNote loopNote(Owed owed, LoopCard card) {
        return new LoopNote(owed, card);
    }

    @Bean
    Spoken spokenOfRounds(Posts posts, GoAheads goAheads, LoopCard card) {
        return new Spoken(posts, goAheads, card);
    }

    @Bean
    LoopComposer loopComposer(Words words, Campaigns campaigns, LoopCard card, BusinessTime time) {
        return new LoopComposer(words, campaigns, card, time);
    }

    @Bean
    LoopHandler loopHandler(Directory directory, Deliveries deliveries, LoopDesk desk, LoopCard card) {
        return new LoopHandler(directory, deliveries, desk, card);
    }

    @Bean
    WordWanted wordWanted(Posts posts, Campaigns campaigns, Directory directory) {
        return new WordWanted(posts, campaigns, directory);
    }

    @Bean
    Reminding loopReminding(Posts posts, Campaigns campaigns, Directory directory, Notices notices) {
        return new Reminding(posts, campaigns, directory, notices);
    }

    @Bean
    PassingOn passingOn(Posts posts, Rounds roundsOfCheckins, ToAllAsked toAllAsked) {
        return new PassingOn(posts, roundsOfCheckins, toAllAsked);
    }
}
