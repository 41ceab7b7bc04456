package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.delivery.Recent;
import dev.kith.privacy.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    private final Budget budget = new Budget(AttentionSettings.DEFAULT);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing was sent             | Europe/Berlin      |                                                    | 2026-01-06T10:00 | 2026-01-06T10:00
            one a day                    | Europe/Berlin      | 2026-01-06T10:00                                   | 2026-01-06T16:00 | 2026-01-07T00:00
            a new day of the person      | Europe/Berlin      | 2026-01-06T10:00                                   | 2026-01-07T00:00 | 2026-01-07T00:00
            a gap over midnight          | Europe/Berlin      | 2026-01-06T22:00                                   | 2026-01-07T00:30 | 2026-01-07T02:00
            three a week                 | Europe/Berlin      | 2026-01-05T10:20,2026-01-06T10:00,2026-01-08T10:00 | 2026-01-09T10:00 | 2026-01-12T10:00
            a week later to the hour     | Europe/Berlin      | 2026-01-05T10:20,2026-01-06T10:00,2026-01-08T10:00 | 2026-01-12T10:00 | 2026-01-12T10:00
            two are no three             | Europe/Berlin      | 2026-01-05T10:00,2026-01-06T10:00                  | 2026-01-08T10:00 | 2026-01-08T10:00
            a week with 167 hours        | Europe/Berlin      | 2026-03-26T10:00,2026-03-27T10:00,2026-03-28T10:00 | 2026-03-30T10:00 | 2026-04-02T10:00
            a week with 169 hours        | America/New_York   | 2026-10-29T10:00,2026-10-30T10:00,2026-10-31T10:00 | 2026-11-02T10:00 | 2026-11-05T10:00
            a day that begins at one     | America/Asuncion   | 2024-10-05T10:00                                   | 2024-10-05T20:00 | 2024-10-06T01:00
            a day ahead of UTC           | Pacific/Kiritimati | 2026-01-06T00:30                                   | 2026-01-06T23:30 | 2026-01-07T00:00
            a day behind UTC             | Pacific/Honolulu   | 2026-01-06T09:00                                   | 2026-01-06T18:00 | 2026-01-07T00:00
            """)
    void leavesThePersonTheirWeekDayAndRest(
            String what, String zone, String sent, LocalDateTime now, LocalDateTime next) {
        assertThat(budget.next(answered(zone, sent), Optional.empty(), ZoneId.of(zone), at(zone, now)))
                .isEqualTo(at(zone, next));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "THREE_A_WEEK, 2026-01-12T10:00",
        "TWO_A_WEEK, 2026-01-13T10:00",
        "ONE_A_WEEK, 2026-01-15T10:00",
        "ONE_A_MONTH, 2026-02-07T10:00"
    })
    void aPaceOnlyLowersIt(Pace own, LocalDateTime next) {
        var zone = ZoneId.of("Europe/Berlin");
        var recent = answered(zone.getId(), "2026-01-05T10:00,2026-01-06T10:00,2026-01-08T10:00");
        assertThat(budget.next(
                        recent, Optional.of(own), zone, at(zone.getId(), LocalDateTime.parse("2026-01-09T10:00"))))
                .isEqualTo(at(zone.getId(), next));

        var strict = new Budget(new AttentionSettings(1, 1, Duration.ofHours(4)));
        assertThat(strict.next(
                        recent, Optional.of(own), zone, at(zone.getId(), LocalDateTime.parse("2026-01-09T10:00"))))
                .isAfterOrEqualTo(at(zone.getId(), LocalDateTime.parse("2026-01-15T10:00")));
    }

    @Test
    void threeUnansweredHalveIt() {
        var recent = silent(3);
        assertThat(next(recent, Optional.empty(), 3)).isEqualTo(day(14));
        assertThat(next(recent, Optional.of(Pace.ONE_A_WEEK), 3)).isEqualTo(day(16));
        assertThat(next(recent, Optional.of(Pace.ONE_A_MONTH), 3)).isEqualTo(day(62));
        assertThat(next(silent(2), Optional.empty(), 3)).isEqualTo(day(3));
    }

    @Test
    void nobodyHasToAnswerWithinADay() {
        assertThat(budget.next(silent(3), Optional.empty(), ZoneId.of("UTC"), day(2).plusSeconds(60 * 60 * 23)))
                .isEqualTo(day(7));
    }

    @Test
    void sixUnansweredStopIt() {
        assertThat(next(silent(6), Optional.empty(), 100)).isEqualTo(Instant.MAX);
        assertThat(next(silent(5), Optional.empty(), 100)).isEqualTo(day(100));
    }

    @Test
    void aSignOfLifeOpensItAgain() {
        var days = IntStream.range(0, 6).mapToObj(BudgetTest::day).toList();
        assertThat(next(new Recent(days, day(5), ""), Optional.empty(), 20)).isEqualTo(day(20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 1 | 4h  | kith.attention.per-week: 0 (valid: 1 to 32)
            33 | 1 | 4h  | kith.attention.per-week: 33 (valid: 1 to 32)
            3  | 0 | 4h  | kith.attention.per-day: 0 (valid: 1 to 32)
            3  | 1 | 25h | kith.attention.gap: PT25H (valid: 0s to 24h)
            """)
    void settingsThatMakeNoSenseAreRefused(int perWeek, int perDay, String gap, String words) {
        assertThatThrownBy(() -> new AttentionSettings(perWeek, perDay, Duration.parse("PT" + gap)))
                .hasMessage(words);
    }

    private Instant next(Recent recent, Optional<Pace> own, int day) {
        return budget.next(recent, own, ZoneId.of("UTC"), day(day));
    }

    private static Recent silent(int count) {
        return new Recent(IntStream.range(0, count).mapToObj(BudgetTest::day).toList(), Instant.EPOCH, "");
    }

    private static Instant day(int number) {
        return Instant.parse("2026-01-05T10:00:00Z").plus(Duration.ofDays(number));
    }

    private static Recent answered(String zone, String sent) {
        var instants = sent == null
                ? List.<Instant>of()
                : Arrays.stream(sent.split(","))
                        .map(one -> at(zone, LocalDateTime.parse(one)))
                        .toList();
        return new Recent(instants, instants.isEmpty() ? Instant.EPOCH : instants.getLast(), "");
    }

    private static Instant at(String zone, LocalDateTime local) {
        return local.atZone(ZoneId.of(zone)).toInstant();
    }
}
