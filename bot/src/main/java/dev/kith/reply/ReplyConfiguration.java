package dev.kith.reply;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.Campaigns;
import dev.kith.chat.Chats;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.people.Directory;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Releases;
import dev.kith.release.Rounds;
import dev.kith.release.SealedAnswers;
import dev.kith.results.ResultWords;
import dev.kith.results.ToAllAsked;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReplyConfiguration {

    @Bean
    CommentReplies commentReplies(Redis redis, Vault vault, JsonMapper json) {
        return new RedisCommentReplies(redis, vault, json);
    }

    @Bean
    Letters letters(
            Rounds roundsOfCheckins, Releases releases, SealedAnswers answers, CommentReplies replies, Vault vault) {
        return new Letters(roundsOfCheckins, releases, answers, replies, vault);
    }

    @Bean
    ReplyDesk replyDesk(Letters letters, BusinessTime time) {
        return new ReplyDesk(letters, time, new SecureRandom());
    }

    @Bean
    ReplyCard replyCard(ResultWords words) {
        return new ReplyCard(words);
    }

    @Bean
    Readers readersOfReplies(Directory directory, Chats chats, Consents consents, WorkingTime time) {
        return new Readers(directory, chats, consents, time);
    }

    @Bean
    PassingBack passingBack(Letters letters, Readers readers, Deliveries deliveries, ToAllAsked toAllAsked) {
        return new PassingBack(letters, readers, deliveries, toAllAsked, new SecureRandom());
    }

    @Bean
    ReplyComposer replyComposer(Letters letters, Readers readers, ReplyCard card) {
        return new ReplyComposer(letters, readers, card);
    }

    @Bean
    RepliesComposer repliesComposer(Letters letters, ReplyCard card) {
        return new RepliesComposer(letters, card);
    }

    @Bean
    ReplyHandler replyHandler(Directory directory, Campaigns campaigns, Letters letters, ReplyCard card) {
        return new ReplyHandler(directory, campaigns, letters, card);
    }

    @Bean
    RepliesKept repliesKept(Letters letters, ReplyCard card) {
        return new RepliesKept(letters, card);
    }
}
