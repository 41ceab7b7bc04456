package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.prompts.PromptId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

@ParameterizedClass
@EnumSource(TestRedis.Mode.class)
class RedisPicksTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final Turn FIRST = new Turn(new CampaignId("skills"), "2026-01-06");
    private static final Turn SECOND = new Turn(new CampaignId("skills"), "2026-01-13");
    private static final Optional<Segment> SALES = Optional.of(new Segment("Sales", "mid"));

    @Parameter
    TestRedis.Mode mode;

    private Redis redis;
    private RedisPicks picks;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty(mode);
        picks = new RedisPicks(redis, TestRedis.vault(), JsonMapper.shared());
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void whoChoosesFirstFixesIt() {
        var wish = pick("writing", new Because.Wish("writing"), SALES);
        assertThat(picks.find(ANN, FIRST)).isEmpty();
        assertThat(picks.fix(ANN, FIRST, wish)).isEqualTo(wish);
        assertThat(picks.fix(ANN, FIRST, pick("listening", new Because.Exploring(), SALES)))
                .isEqualTo(wish);
        assertThat(picks.find(ANN, FIRST)).contains(wish);
        assertThat(picks.find(new PersonId("ben"), FIRST)).isEmpty();
    }

    @Test
    void everyReasonIsReadAsItWasWritten() {
        var all = List.<Because>of(
                new Because.Wish("writing"),
                new Because.Role("lead"),
                new Because.Liked(SALES.orElseThrow()),
                new Because.Exploring(),
                new Because.Next());
        for (Because because : all) {
            var turn = new Turn(new CampaignId("skills"), "2026-02-0" + (1 + all.indexOf(because)));
            picks.fix(ANN, turn, pick("writing", because, SALES));
            assertThat(picks.find(ANN, turn).orElseThrow().because()).isEqualTo(because);
        }
    }

    @Test
    void allOfSomebodysAreThereAndTheKeyIsTheirs() {
        var first = pick("writing", new Because.Wish("writing"), SALES);
        var second = pick("listening", new Because.Next(), Optional.empty());
        picks.fix(ANN, FIRST, first);
        picks.fix(ANN, SECOND, second);
        assertThat(picks.of(ANN)).isEqualTo(Map.of(FIRST, first, SECOND, second));
        assertThat(redis.jedis().keys(redis.home("ann").key("picks*")))
                .containsExactlyElementsOf(picks.of("ann", redis.home("ann")));
    }

    @Test
    void nobodyReadsInTheStoreWhyItWasChosen() {
        picks.fix(ANN, FIRST, pick("writing", new Because.Wish("calligraphy"), SALES));
        String key = picks.of("ann", redis.home("ann")).getFirst();
        assertThat(redis.jedis().hgetAll(key).toString()).doesNotContain("calligraphy", "writing", "Sales");
        assertThat(pick("writing", new Because.Wish("calligraphy"), SALES).toString())
                .doesNotContain("calligraphy");
    }

    private static Pick pick(String prompt, Because because, Optional<Segment> segment) {
        return new Pick(new PromptId(prompt), because, segment);
    }
}
