package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.prompts.Step.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

    private static final String USUAL = " (valid: one a day and 3 in any seven days, which is the usual budget)";

    @ParameterizedTest
    @MethodSource("faults")
    void remarksAJourneyThatWantsMoreAttentionThanThereIs(Fault fault) {
        fault.isTheOnlyRemark();
    }

    static Stream<Fault> faults() {
        return Stream.of(
                tooMany("day: 0; day: 0", 1, "is message 2 on one day"),
                tooMany(
                        "workingDay: 0; workingDay: 1; workingDay: 2; workingDay: 3",
                        3,
                        "is message 4 within seven days"),
                tooMany("day: 0; day: 14; workingDay: 10", 2, "is message 2 on one day"),
                // Saturday and Sunday are both moved to the Monday.
                tooMany("day: 0; day: 1", 1, "is message 2 on one day"),
                tooMany("day: 0; day: 2", 1, "is message 2 on one day"),
                // Only for the reader of both.
                tooMany(
                        "day: 0; day: 0, to: manager; day: 30; day: 30, to: manager; day: 60, to: manager; day: 60, to:"
                                + " manager",
                        5,
                        "is message 2 on one day"),
                // Of whoever replaces the first each comes.
                tooMany("day: 0, when: a; day: 7, insteadOf: s0; day: 7, insteadOf: s0", 2, "is message 2 on one day"),
                // The second comes on another day than the first that it replaces.
                tooMany("day: 0, when: a; day: 7, insteadOf: s0; day: 7", 2, "is message 2 on one day"),
                // Where the first comes, the second does not, and so the third does.
                tooMany(
                        "day: 0, when: a; day: 0, when: b, insteadOf: s0; day: 0, insteadOf: s1",
                        2,
                        "is message 2 on one day"));
    }

    private static Fault tooMany(String steps, int step, String problem) {
        return new Fault(small(steps), JOURNEY + ":" + (5 + step) + " steps[" + step + "]: " + problem + USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day: 0; day: 3; day: 7; day: 10; day: 14",
                "workingDay: 0; workingDay: 2; workingDay: 4",
                "day: 0; day: 0, to: manager; day: 0, to: buddy; day: 0, to: mentor",
                "day: 0, when: a; day: 0, insteadOf: s0",
                "day: 0, when: a; day: 0, when: b, insteadOf: s0; day: 7, insteadOf: s1",
                "day: 0, when: a; day: 0, to: manager, insteadOf: s0; day: 3"
            })
    void hasNothingToSayOfAJourneyThatFits(String steps) {
        assertThat(small(steps).problems()).isEmpty();
        assertThat(small(steps).remarks()).isEmpty();
    }

    @Test
    void saysOfAStepTheWorstThatItMeets() {
        assertThat(small("workingDay: 0; workingDay: 1; workingDay: 2; workingDay: 3; workingDay: 3")
                        .remarks())
                .containsExactly(
                        JOURNEY + ":8 steps[3]: is message 4 within seven days" + USUAL,
                        JOURNEY + ":9 steps[4]: is message 2 on one day" + USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-01-05 2026-01-06 2026-01-12",
        "2026-01-09, 2026-01-09 2026-01-12 2026-01-16",
        "2026-01-10, 2026-01-12 2026-01-12 2026-01-19",
        "2026-01-11, 2026-01-12 2026-01-12 2026-01-19",
    })
    void movesWhatFallsOnAWeekendToTheMondayAndCountsFromTheDayItself(LocalDate anchor, String dates) {
        assertThat(Load.of(journey("day: 0; day: 1; workingDay: 5"), Reader.PERSON, anchor)
                        .dates())
                .extracting(one -> one.date().toString())
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day: 0; day: 3; day: 7                         | 2 1     | 3 | 2",
                "day: 0; day: 5; day: 6                         | 1 2     | 3 | 3",
                "day: 20                                        | 0 0 0 1 | 1 | 1",
                "day: 0; day: 1, to: manager                    | 1       | 1 | 1",
                "day: 0, to: manager                            | ''      | 0 | 0",
                "day: 0, when: a; day: 14, insteadOf: s0        | 1 0 1   | 1 | 1",
                "day: 0, when: a; day: 0, insteadOf: s0; day: 1 | 2       | 2 | 2",
            })
    void countsTheMessagesOfEachWeekOfAllAndOfSevenDays(String steps, String weeks, int messages, int inSevenDays) {
        var journey = journey(steps);
        assertThat(Load.weeks(journey, Reader.PERSON).stream().map(String::valueOf))
                .isEqualTo(weeks.isEmpty() ? List.of() : List.of(weeks.split(" ")));
        assertThat(Load.messages(journey, Reader.PERSON)).isEqualTo(messages);
        assertThat(Load.mostInSevenDays(journey, Reader.PERSON)).isEqualTo(inSevenDays);
    }

    private static Journey journey(String steps) {
        return Gatekeeper.inspect(small(steps).files()).documents().stream()
                .filter(document -> document.place().kind() == Kind.JOURNEY)
                .map(DocumentReader::journey)
                .findFirst()
                .orElseThrow();
    }

    /** One line for each step, which is called s0, s1 and so on. */
    private static SmallCatalog small(String steps) {
        List<String> all = Arrays.asList(steps.split("; "));
        String lines = IntStream.range(0, all.size())
                .mapToObj(
                        step -> "  - {id: s" + step + ", " + all.get(step).replaceAll("when: (\\w)", "when: person.$1")
                                + ", at: \"09:00\", prompt: pause}\n")
                .collect(Collectors.joining());
        return new SmallCatalog().with(JOURNEY, "id: arrival\ntitle: Arrival\nanchor: startDate\nsteps:\n" + lines);
    }
}
