package dev.kith.digest;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Recents;
import dev.kith.insights.Insights;
import dev.kith.loop.LoopDesk;
import dev.kith.people.Directory;
import dev.kith.redis.Redis;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import dev.kith.results.ResultWords;
import dev.kith.results.ToAllAsked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    @Bean
    RedisReaders digestReaders(Redis redis) {
        return new RedisReaders(redis);
    }

    @Bean
    Leaders digestLeaders(Directory directory, Campaigns campaigns, LoopDesk loop, ToAllAsked toAllAsked) {
        return new Leaders(directory, campaigns, loop, toAllAsked);
    }

    @Bean
    Newsroom newsroom(Rounds roundsOfCheckins, Releases releases, Insights insights, LoopDesk loop, ResultWords words) {
        return new Newsroom(roundsOfCheckins, releases, insights, loop, words);
    }

    @Bean
    Monthly monthlyDigest(Leaders leaders, Readers readers, WorkingTime time, Deliveries deliveries) {
        return new Monthly(leaders, readers, new Months(time), deliveries);
    }

    @Bean
    DigestComposer digestComposer(Newsroom newsroom, Leaders leaders, Readers readers) {
        return new DigestComposer(newsroom, leaders, readers);
    }

    @Bean
    DigestWord digestWord(Leaders leaders, Readers readers, Recents recents, BusinessTime time) {
        return new DigestWord(leaders, readers, recents, time);
    }
}
