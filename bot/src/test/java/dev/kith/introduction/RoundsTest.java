package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Alone.Why;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Party TOGETHER = party("negotiation", "cai", "ben");
    private static final Party OTHERS = party("interviewing", "eli", "dee");

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
        assertThat(rounds.found(MENTORS, ROUND, () -> Found.only(List.of(TOGETHER)))
                        .parties())
                .containsExactly(TOGETHER);
        assertThat(rounds.found(MENTORS, ROUND, () -> Found.only(List.of(OTHERS)))
                        .parties())
                .containsExactly(TOGETHER);
    }

    @Test
    void thoseWhoAreToldApartStayAPairAndOthersStayTogether() {
        rounds.found(MENTORS, ROUND, () -> Found.only(List.of(TOGETHER, OTHERS)));
        rounds.apart(MENTORS, ROUND, TOGETHER);
        rounds.apart(MENTORS, ROUND, TOGETHER);

        assertThat(rounds.find(MENTORS, ROUND).orElseThrow().parties()).containsExactly(TOGETHER.apart(), OTHERS);
        assertThat(rounds.found(MENTORS, ROUND, () -> Found.only(List.of())).parties())
                .containsExactly(TOGETHER.apart(), OTHERS);
    }

    /** As the first version wrote it. */
    @Test
    void aRoundThatWasFixedBeforeThereWereConversationsIsToldToEachAlone() {
        String id = MENTORS.value() + "/" + ROUND;
        redis.jedis().set(redis.home(id).key("round", id), """
                [{"mentor":"ben","mentee":"cai","skill":"negotiation"}]""");

        assertThat(rounds.find(MENTORS, ROUND).orElseThrow().parties()).containsExactly(TOGETHER.apart());
    }

    @Test
    void theRoundsBeforeADayAreThoseOfItsCampaignInOrder() {
        fix("2026-01-20", List.of(OTHERS), "ben");
        fix("2026-01-13", List.of(TOGETHER), "dee", "eli");
        fix("2026-01-06", List.of(), "ben", "cai");
        rounds.found(new CampaignId("mentors-too"), "2026-01-13", () -> Found.only(List.of(OTHERS)));
        rounds.found(MENTORS, "2026-01-13/meet/ben", () -> Found.only(List.of(OTHERS)));

        assertThat(rounds.before(MENTORS, LocalDate.of(2026, 1, 20)).values())
                .containsExactly(
                        new Found(List.of(), alone("ben", "cai")), new Found(List.of(TOGETHER), alone("dee", "eli")));
        assertThat(rounds.before(MENTORS, LocalDate.of(2026, 1, 6))).isEmpty();
    }

    /** Also of a round that was fixed before it was kept who had nobody. */
    @Test
    void whoHadNobodyIsKeptOfTheRoundThatWasFixed() {
        rounds.found(MENTORS, ROUND, () -> Found.only(List.of(TOGETHER)));
        fix(ROUND, List.of(OTHERS), "ben", "cai");

        assertThat(before()).containsExactly(Found.only(List.of(TOGETHER)));
    }

    @Test
    void whoIsErasedIsAmongThoseWhoHadNobodyNoMore() {
        fix(ROUND, List.of(TOGETHER), "dee", "eli");
        ((RedisRounds) rounds).erase(new PersonId("eli"));
        assertThat(before()).containsExactly(new Found(List.of(TOGETHER), alone("dee")));

        ((RedisRounds) rounds).erase(new PersonId("cai"));
        assertThat(before()).containsExactly(new Found(List.of(), alone("dee")));
    }

    @Test
    void whoIsLeftOfThreeStaysAGroupAndOfTwoNobodyIs() {
        var three = party("", "cai", "ben", "dee");
        fix(ROUND, List.of(three));
        rounds.apart(MENTORS, ROUND, three);
        ((RedisRounds) rounds).erase(new PersonId("cai"));
        var two = rounds.find(MENTORS, ROUND).orElseThrow().parties();
        assertThat(two).containsExactly(party("", "ben", "dee").apart());
        assertThat(rounds.areApart(MENTORS, ROUND, two.getFirst())).isTrue();

        ((RedisRounds) rounds).erase(new PersonId("dee"));
        assertThat(before()).containsExactly(Found.only(List.of()));
    }

    /** As it was written while a party was always a pair. */
    @Test
    void pairsOfEarlierVersionsAreRead() {
        String id = MENTORS.value() + "/" + ROUND;
        redis.jedis().set(redis.home(id).key("round", id), """
                {"pairs":[{"mentor":"ben","mentee":"cai","skill":"negotiation","together":true}],
                 "alone":{"dee":{"why":"TAKEN","again":false}}}""");

        assertThat(rounds.find(MENTORS, ROUND)).contains(new Found(List.of(TOGETHER), alone("dee")));
    }

    @Test
    void whatIsKeptBesideARoundGoesWithIt() {
        fix(ROUND, List.of(TOGETHER), "dee");
        rounds.apart(MENTORS, ROUND, TOGETHER);
        assertThat(redis.keys("round*")).hasSize(2);

        ((RedisRounds) rounds).expire(Retention.USUAL, LocalDate.of(2030, 1, 1));
        assertThat(redis.keys("round*")).isEmpty();
    }

    private static Party party(String skill, String... people) {
        var ids = Stream.of(people).map(PersonId::new).toList();
        return new Party(new Group(ids, Optional.of(skill)), true, Party.Before.UNTOLD);
    }

    private List<Found> before() {
        return List.copyOf(rounds.before(MENTORS, LocalDate.of(2026, 1, 7)).values());
    }

    private void fix(String round, List<Party> parties, String... without) {
        rounds.found(MENTORS, round, () -> new Found(parties, alone(without)));
    }

    private static Map<String, Alone> alone(String... people) {
        return Stream.of(people).collect(Collectors.toMap(person -> person, person -> new Alone(Why.TAKEN, false)));
    }
}
