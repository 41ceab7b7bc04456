package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.journey.Deaths;
import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The process ends in the middle of planning the next step, at each point of it, early and late: nothing is lost or comes twice. */
class JourneyCrashTest {

    private static final Instant UNTIL = Instant.parse("2026-01-19T06:00:00Z");
    private static final int[] PASSES = {1, 2, 5, 8};

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    static Stream<Arguments> everyPointAndPass() {
        return Arrays.stream(Deaths.Point.values())
                .flatMap(point -> IntStream.of(PASSES).mapToObj(pass -> Arguments.of(point, pass)));
    }

    @ParameterizedTest
    @MethodSource("everyPointAndPass")
    void nothingIsLostAndNothingComesTwice(Deaths.Point point, int pass) {
        workplace.close();
        workplace = Workplace.reading(
                new TestCatalog()
                        .journey(
                                "arrival",
                                "startDate",
                                "id: a, day: 0, at: '09:00', prompt: n01",
                                "id: m, day: 1, at: '09:00', to: manager, prompt: n04",
                                "id: b, day: 1, at: '09:00', prompt: n02, waitsFor: {step: a, atMost: 2}",
                                "id: c, day: 6, at: '09:00', prompt: n03")
                        .in(folder),
                TestPeople.in("boss", "Asia/Kolkata"),
                newcomer("mia"),
                newcomer("ben"));
        int deaths = 0;
        workplace.diesAt(point, pass);
        try {
            workplace.runs("""
                    id: arrival
                    activity: {kind: journey, prompt: arrival}
                    audience: 'true'
                    """);
            restOf(workplace);
        } catch (Deaths.Died died) {
            deaths++;
            workplace = workplace.again();
            restOf(workplace);
        }
        assertThat(deaths).as("it did die").isEqualTo(1);
        for (String id : List.of("mia", "ben")) {
            assertThat(workplace.person(id).was())
                    .containsExactly("TUESDAY 6 09:00 Nudge 01", "FRIDAY 9 09:00 Nudge 02", "MONDAY 12 09:00 Nudge 03");
        }
        workplace.person("boss").sees("Nudge 04").nowReads("About: ben, mia");
    }

    private static void restOf(Workplace workplace) {
        workplace.later(Duration.between(workplace.now(), UNTIL));
    }

    private static Person newcomer(String id) {
        return TestPeople.ledBy(
                "boss", TestPeople.starting(LocalDate.of(2026, 1, 6), TestPeople.in(id, "Asia/Kolkata")));
    }
}
