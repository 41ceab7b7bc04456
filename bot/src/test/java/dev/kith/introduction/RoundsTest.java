package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** On one server, and where a script across slots would be an error. */
@ParameterizedClass
@EnumSource(TestRedis.Mode.class)
class RoundsTest {

    private static final CampaignId MENTORS = new CampaignId("mentors");
    private static final String ROUND = "2026-01-06";
    private static final Pair TOGETHER = new Pair("ben", "cai", "negotiation", true);
    private static final Pair OTHERS = new Pair("dee", "eli", "interviewing", true);

    @Parameter
    TestRedis.Mode mode;

    private Redis redis;
    private Rounds rounds;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty(mode);
        rounds = new RedisRounds(redis, JsonMapper.shared());
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void whoAsksFirstFixesTheRound() {
        assertThat(rounds.find(MENTORS, ROUND)).isEmpty();
        assertThat(rounds.pairs(MENTORS, ROUND, () -> Found.only(List.of(TOGETHER))))
                .containsExactly(TOGETHER);
        assertThat(rounds.pairs(MENTORS, ROUND, () -> Found.only(List.of(OTHERS))))
                .containsExactly(TOGETHER);
    }

    @Test
    void thoseWhoAreToldApartStayAPairAndOthersStayTogether() {
        rounds.pairs(MENTORS, ROUND, () -> Found.only(List.of(TOGETHER, OTHERS)));
        rounds.apart(MENTORS, ROUND, TOGETHER);
        rounds.apart(MENTORS, ROUND, TOGETHER);

        assertThat(rounds.find(MENTORS, ROUND).orElseThrow()).containsExactly(TOGETHER.apart(), OTHERS);
        assertThat(rounds.pairs(MENTORS, ROUND, () -> Found.only(List.of()))).containsExactly(TOGETHER.apart(), OTHERS);
    }

    /** As the first version wrote it. */
    @Test
    void aRoundThatWasFixedBeforeThereWereConversationsIsToldToEachAlone() {
        String id = MENTORS.value() + "/" + ROUND;
        redis.jedis().set(redis.home(id).key("round", id), """
                [{"mentor":"ben","mentee":"cai","skill":"negotiation"}]""");

        assertThat(rounds.find(MENTORS, ROUND).orElseThrow()).containsExactly(TOGETHER.apart());
    }
}
