package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.pack.Voices.Voice;
import dev.kith.prompts.PromptId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(TestRedis.Mode.class)
class RedisVoicesTest {

    private static final Instant NOW = Instant.parse("2026-01-06T09:00:00Z");
    private static final PromptId WRITING = new PromptId("writing");
    private static final PromptId LISTENING = new PromptId("listening");
    private static final Segment SALES = new Segment("Sales", "mid");

    @Parameter
    TestRedis.Mode mode;

    private Redis redis;
    private Voices voices;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty(mode);
        voices = new RedisVoices(redis, TestRedis.vault(), JsonMapper.shared());
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void countsWhatWasSaidBySegmentAndEachDeliveryOnce() {
        var first = new Voice("d1", WRITING, SALES, NOW, true);
        voices.add(first);
        voices.add(first);
        voices.add(new Voice("d2", WRITING, SALES, NOW, false));
        voices.add(new Voice("d3", WRITING, Segment.EVERYBODY, NOW, true));
        voices.add(new Voice("d4", LISTENING, SALES, NOW, true));

        var known = Helpfulness.of(voices.of(List.of(WRITING, LISTENING), NOW), NOW, Rule.TUNED);
        assertThat(known.of(WRITING, SALES)).isEqualTo(new Counts(1, 1));
        assertThat(known.of(WRITING, Segment.EVERYBODY)).isEqualTo(new Counts(2, 1));
        assertThat(known.of(LISTENING, SALES)).isEqualTo(new Counts(1, 0));
    }

    @Test
    void whatIsVeryOldIsForgotten() {
        voices.add(new Voice("d1", WRITING, SALES, NOW, true));
        var later = NOW.plus(Duration.ofDays(3 * 366 + 28));
        assertThat(voices.of(List.of(WRITING), later)).isEmpty();
        assertThat(voices.of(List.of(WRITING), NOW)).isEmpty();
    }

    @Test
    void keepsNoDeliveryByItsId() {
        voices.add(new Voice("d1d1d1", WRITING, SALES, NOW, true));
        assertThat(redis.jedis().keys(redis.home("writing").key("voices-heard*")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(redis.jedis().smembers(key)).doesNotContain("d1d1d1"));
    }
}
