package dev.kith.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Texts;
import dev.kith.indicators.IndicatorsParts;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideBySideTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private final Redis redis = TestRedis.empty(TestRedis.Mode.ALONE);
    private final OutcomesParts outcomes = OutcomesParts.on(redis);

    @AfterEach
    void close() {
        redis.close();
    }

    private void released(int... shares) {
        for (int month = 0; month < shares.length; month++) {
            IndicatorsParts.released(redis, TestRedis.vault(), FIRST.plusMonths(month), shares[month]);
        }
    }

    private void brings(String... lines) {
        String csv = "cohort,measure,period,value,unit,people\n" + String.join("\n", lines);
        assertThat(outcomes.incoming()
                        .csv(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), false)
                        .problems())
                .isEmpty();
    }

    private void monthly(double... values) {
        for (int month = 0; month < values.length; month++) {
            brings("organisation,retention," + FIRST.plusMonths(month) + "," + values[month] + ",%,200");
        }
    }

    private Report.Beside beside() {
        return outcomes.sideBySide()
                .in(Locale.ENGLISH)
                .outcomes()
                .getFirst()
                .beside()
                .getFirst();
    }

    @Test
    void ofFivePeriodsNoCoefficientIsReckoned() {
        released(10, 20, 30, 40, 50);
        monthly(70, 75, 80, 85, 90);

        assertThat(beside().values()).containsEntry("2026-02", 20.0).hasSize(5);
        assertThat(beside().words())
                .isEqualTo(
                        "“retention” and “Began to learn something that they chose themselves” stand side by side for 5"
                                + " periods. From 6 periods on it is said whether they moved together.");
    }

    @Test
    void overEightPeriodsTheyMovedTogetherAndThatIsNoCause() {
        released(10, 20, 30, 40, 50, 60, 70, 80);
        monthly(70, 71, 72, 74, 73, 75, 76, 77);

        assertThat(beside().words())
                .contains("moved together over 8 periods", "0.93", "fewer than 1 of 100")
                .endsWith("That does not say that one caused the other.");
    }

    @Test
    void whatMayBeChanceIsSaidToBeSo() {
        released(10, 20, 30, 40, 50, 60);
        monthly(75, 71, 74, 72, 76, 73);

        assertThat(beside().words()).contains("no common movement can be told from chance");
    }

    @Test
    void whatNeverChangedSaysNothing() {
        released(10, 10, 10, 10, 10, 10);
        monthly(75, 71, 74, 72, 76, 73);

        assertThat(beside().words()).contains("one of the two never changed");
    }

    @Test
    void aQuarterStandsBesideTheMeanOfItsMonths() {
        released(10, 20, 60, 80);
        brings("organisation,retention,2026-Q1,90,%,200", "organisation,retention,2025,85,%,200");

        var series = outcomes.sideBySide().in(Locale.ENGLISH).outcomes();
        assertThat(series).hasSize(2);
        assertThat(series.getFirst().beside().getFirst().values())
                .containsExactly(java.util.Map.entry("2026-Q1", 30.0));
        assertThat(series.getLast().beside()).isEmpty();
    }

    @Test
    void besideACohortWithANameNothingStands() {
        released(10, 20);
        brings("Graduates,retention,2026-01,90,%,20");

        assertThat(outcomes.sideBySide()
                        .in(Locale.ENGLISH)
                        .outcomes()
                        .getFirst()
                        .beside())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasItsWords(Locale language) {
        released(10, 20, 30, 40, 50, 60);
        monthly(70, 71, 72, 73, 74, 75);

        var report = outcomes.sideBySide().in(language);
        assertThat(report.outcomes().getFirst().beside().getFirst().words()).contains("retention", "6", "1");
        assertThat(report.cause()).isNotBlank();
    }

    static List<Locale> languages() {
        return Texts.languages();
    }
}
