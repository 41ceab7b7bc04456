package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.attention.Wishes.Wish;
import dev.kith.delivery.Recent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On day 0 at ten, with what comes first at ten of some days ahead; days are counted from there. */
class OutlookTest {

    private static final Instant NOW = Instant.parse("2026-01-07T10:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing comes first                     |          | yes |       |
            what comes tomorrow is not made late    |          | yes | 1     |
            the same day is left to what comes first|          | yes | 0     | 1
            a third of the week is left to it       | -3 -2    | yes | 2     | 4
            both that come first are kept           | -2       | yes | 1 3   | 5
            what waits already waits no longer      | -3 -2 -1 | yes | 2     | 5
            two that nobody answered are no matter  | -5       | no  | 4     |
            a third would halve what comes first    | -5 -3    | no  | 5     | 6
            """)
    void itWaitsOnlyForWhatItWouldMakeLate(String what, String sent, String answers, String ahead, Integer until) {
        var instants = days(sent).stream().map(OutlookTest::day).toList();
        boolean heard = answers.equals("yes") && !instants.isEmpty();
        var recent = new Recent(instants, heard ? instants.getLast() : Instant.EPOCH, "");
        var wishes =
                days(ahead).stream().map(day -> new Wish("first", day(day))).toList();
        var budget = new Budget(AttentionSettings.DEFAULT);

        var yields = new Outlook(wishes, NOW)
                .yields(recent, (before, at) -> budget.next(before, Optional.empty(), ZoneId.of("UTC"), at));

        assertThat(yields.map(one -> (int) Math.ceil(Duration.between(NOW, one).toHours() / 24.0)))
                .isEqualTo(Optional.ofNullable(until));
    }

    private static Instant day(int number) {
        return NOW.plus(Duration.ofDays(number));
    }

    private static List<Integer> days(String numbers) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }
}
