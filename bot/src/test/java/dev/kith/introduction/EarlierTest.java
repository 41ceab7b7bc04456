package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.introduction.Alone.Why;
import dev.kith.matching.Couple;
import dev.kith.matching.Past;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rounds before say to the next one. */
class EarlierTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);

    private static final Period APART = Period.ofWeeks(12);

    private static final Party BEN_AND_CAI = party("ben", "cai", false);
    private static final Party DEE_AND_ELI = party("dee", "eli", true);

    @Test
    void beforeTheFirstThereIsNothing() {
        assertThat(past()).isEqualTo(Past.none());
    }

    @Test
    void theLastTimeCountsThatTwoMet() {
        var past = past(
                Found.only(List.of(BEN_AND_CAI, DEE_AND_ELI)), Found.only(List.of(BEN_AND_CAI)), Found.only(List.of()));

        assertThat(past.met())
                .containsExactlyInAnyOrderEntriesOf(Map.of(new Couple("cai", "ben"), 2, new Couple("dee", "eli"), 3));
    }

    @Test
    void whoHadNobodyIsCountedBackToWhenTheyHad() {
        var past = past(
                without("gus", "ben"),
                new Found(List.of(BEN_AND_CAI), alone("gus", "flo")),
                without("ben", "gus"),
                Found.only(List.of(DEE_AND_ELI)),
                without("ben", "dee"));

        assertThat(past.leftOut()).containsExactlyInAnyOrderEntriesOf(Map.of("ben", 2, "gus", 3, "flo", 1, "dee", 1));
    }

    private static Party party(String mentor, String mentee, boolean together) {
        var people = List.of(new PersonId(mentee), new PersonId(mentor));
        return new Party(new Group(people, Optional.of("go")), together, Party.Before.NEVER);
    }

    private static Found without(String... people) {
        return new Found(List.of(), alone(people));
    }

    private static Map<String, Alone> alone(String... people) {
        return Stream.of(people).collect(Collectors.toMap(person -> person, person -> new Alone(Why.TAKEN, false)));
    }

    private static Past past(Found... rounds) {
        var byDay = new TreeMap<LocalDate, Found>();
        for (int week = 0; week < rounds.length; week++) {
            byDay.put(FIRST.plusWeeks(week), rounds[week]);
        }
        return new Earlier(FIRST.plusWeeks(rounds.length), APART, byDay, Set.of()).past();
    }

    @Test
    void whoHadNobodyForTheSameReasonLastTimeIsToldNothingNew() {
        var byDay = new TreeMap<>(Map.of(FIRST, without("gus"), FIRST.plusWeeks(1), without("flo")));
        var earlier = new Earlier(FIRST.plusWeeks(2), APART, byDay, Set.of());

        assertThat(earlier.isStill("flo", Why.TAKEN)).isTrue();
        assertThat(earlier.isStill("flo", Why.MET)).isFalse();
        assertThat(earlier.isStill("gus", Why.TAKEN)).isFalse();
        assertThat(new Earlier(FIRST, APART, new TreeMap<>(), Set.of()).isStill("flo", Why.TAKEN))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P7D, 12", "P14D, 6", "P28D, 3", "P1M, 2", "P3M, 0"})
    void whoMetInTheLastTwelveWeeksDoesNotMeetAgain(Period rhythm, int rounds) {
        var byDay = new TreeMap<LocalDate, Found>();
        var day = FIRST;
        for (int round = 0; round < 20; round++) {
            byDay.put(day, Found.only(List.of()));
            day = day.plus(rhythm);
        }
        assertThat(new Earlier(day, APART, byDay, Set.of()).lately()).isEqualTo(rounds);
    }
}
