package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.delivery.CampaignId;
import dev.kith.introduction.Alone.Why;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The rounds of a campaign, and in how many in a row somebody had nobody. */
class RoundsHeldTest {

    private static final CampaignId COFFEE = new CampaignId("coffee");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private final Redis redis = TestRedis.empty();
    private final RedisRounds rounds =
            new RedisRounds(redis, JsonMapper.builder().build());
    private final RoundsHeld held = new RoundsHeld(rounds);

    @AfterEach
    void close() {
        redis.close();
    }

    private void round(int week, List<String> together, Map<String, Alone> alone) {
        var people = together.stream().map(PersonId::new).toList();
        var parties = Stream.of(people)
                .filter(some -> !some.isEmpty())
                .map(some -> Party.alone(new Group(some, Optional.empty())))
                .toList();
        rounds.found(COFFEE, DAY.plusWeeks(week).toString(), () -> new Found(parties, alone));
    }

    private static Alone because(Why why) {
        return new Alone(why, false);
    }

    private Map<PersonId, Integer> alone(int week) {
        return held.before(COFFEE, DAY.plusWeeks(week + 1))
                .get(DAY.plusWeeks(week))
                .alone();
    }

    @Test
    void aRowOfRoundsWithNobodyEndsWithSomebodyAndNotWithAnAbsence() {
        round(0, List.of("ben", "cai"), Map.of("dee", because(Why.TAKEN)));
        round(1, List.of("ben", "cai"), Map.of());
        round(2, List.of("ben", "cai"), Map.of("dee", because(Why.MET)));
        round(3, List.of("ben", "dee"), Map.of("cai", because(Why.TAKEN)));
        round(4, List.of("ben", "cai"), Map.of("dee", because(Why.TAKEN)));

        assertThat(alone(0)).containsOnly(Map.entry(new PersonId("dee"), 1));
        assertThat(alone(2)).containsOnly(Map.entry(new PersonId("dee"), 2));
        assertThat(alone(3)).containsOnly(Map.entry(new PersonId("cai"), 1));
        assertThat(alone(4)).containsOnly(Map.entry(new PersonId("dee"), 1));
        assertThat(held.before(COFFEE, DAY)).isEmpty();
    }

    @Test
    void whoeverCouldHaveSharedAndWasNotNeededIsNotLeftOut() {
        round(0, List.of("ben", "cai"), Map.of("eve", because(Why.SPARE), "dee", because(Why.NOBODY)));

        assertThat(alone(0)).containsOnlyKeys(new PersonId("dee"));
        assertThat(held.before(COFFEE, DAY.plusDays(1)).get(DAY).people())
                .extracting(PersonId::value)
                .containsExactlyInAnyOrder("ben", "cai", "dee");
    }
}
