package dev.kith.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.redis.Holding;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.RoundId;
import dev.kith.reply.CommentReplies.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of replies, alone and on a Cluster. */
class CommentRepliesTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final RoundId OTHER = new RoundId(new CampaignId("pulse"), "2026-02-03");
    private static final Instant NOW = Instant.parse("2026-01-14T07:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofHours(5));
    private static final Waiting ONE = new Waiting(ROUND, "0000000000000001");
    private static final CommentReply REPLY = new CommentReply("From March on there are buddies.", NOW);

    private Redis redis = TestRedis.empty();

    @AfterEach
    void close() {
        redis.close();
    }

    private CommentReplies replies(TestRedis.Mode mode) {
        redis = TestRedis.empty(mode);
        return new RedisCommentReplies(
                redis, TestRedis.vault(), JsonMapper.builder().build());
    }

    @ParameterizedTest
    @EnumSource
    void aCommentHasOneSealed(TestRedis.Mode mode) {
        var replies = replies(mode);
        assertThat(replies.keep(ONE, REPLY, DUE)).isTrue();
        assertThat(replies.keep(ONE, new CommentReply("Another.", NOW), NOW)).isFalse();

        assertThat(replies.of(ROUND)).isEqualTo(Map.of(ONE.comment(), REPLY));
        assertThat(replies.of(OTHER)).isEmpty();
        assertThat(replies.rounds()).containsExactly(ROUND);
        assertThat(Holding.of(redis, "buddies")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachIsInOneHandUntilItIsPassedOn(TestRedis.Mode mode) {
        var replies = replies(mode);
        replies.keep(ONE, REPLY, DUE);
        assertThat(replies.due(DUE.minusMillis(1))).isEmpty();
        assertThat(replies.next(NOW)).contains(DUE);
        assertThat(replies.next(DUE)).isEmpty();
        var lease = DUE.plusSeconds(600);
        assertThat(replies.take(ONE, DUE, lease)).isTrue();
        assertThat(replies.take(ONE, DUE, lease)).isFalse();

        assertThat(replies.due(lease)).as("whoever had it in hand died").containsExactly(ONE);
        replies.later(ONE, lease.plusSeconds(1));
        assertThat(replies.due(lease)).isEmpty();
        replies.done(ONE);
        replies.later(ONE, lease);
        assertThat(replies.next(NOW)).isEmpty();
        assertThat(replies.of(ROUND)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void ofARoundThatIsDroppedNothingIsLeft(TestRedis.Mode mode) {
        var replies = replies(mode);
        replies.keep(ONE, REPLY, DUE);
        replies.drop(ROUND);
        assertThat(replies.rounds()).isEmpty();
        assertThat(replies.due(DUE)).isEmpty();
        assertThat(Holding.of(redis, ROUND.value())).isEmpty();
    }
}
