package dev.kith.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.chat.Texts;
import dev.kith.disclosure.Tally;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.TestRedis;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a month is counted, and how its figures are told. */
class CountingTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 10", "1, 9, 10", "3, 17, 15", "7, 9, 45", "10, 10, 50", "19, 1, 90", "20, 0, 90"})
    void aShareIsToldInFivesAndNeverWhetherNobodyDidOrAll(int did, int didNot, int share) {
        assertThat(Share.of(Tally.of(didNot, did))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "7, 7", "8, 14", "14, 14", "30, 30", "31, 60", "90, 90", "91, more", "400, more"})
    void daysAreToldInSteps(int days, String word) {
        assertThat(Days.word(Days.step(days))).isEqualTo(word);
    }

    @Test
    void theMedianIsTheStepOfTheMiddleOne() {
        assertThat(Days.median(Tally.of(2, 1, 2, 0, 0, 0))).isEqualTo(1);
        assertThat(Days.median(Tally.of(0, 0, 0, 0, 0, 5))).isEqualTo(5);
        assertThat(Days.median(Tally.of(3, 0, 0, 3, 0, 0))).isZero();
    }

    @Test
    void aboutOneInTenIsLeftOutAndOthersEachMonth() {
        var lots = new Lots(TestRedis.vault(), Lots.ONE_IN);
        var january = leftOut(lots, YearMonth.of(2026, 1));
        var february = leftOut(lots, YearMonth.of(2026, 2));

        assertThat(january.size()).isBetween(70, 130);
        var both = new HashSet<>(january);
        both.retainAll(february);
        assertThat(both.size()).isLessThan(30);
        assertThat(leftOut(lots, YearMonth.of(2026, 1))).isEqualTo(january);
        assertThat(leftOut(new Lots(TestRedis.vault(), 0), YearMonth.of(2026, 1)))
                .isEmpty();
    }

    private static Set<String> leftOut(Lots lots, YearMonth month) {
        var left = new HashSet<String>();
        IntStream.range(0, 1_000)
                .mapToObj(number -> "p" + number)
                .filter(id -> lots.isLeftOut(new PersonId(id), month))
                .forEach(left::add);
        return left;
    }

    @Test
    void whereWhatPeopleWereSentIsForgottenTooSoonNothingIsCounted() {
        var settings = new IndicatorsSettings(true, 5, List.of("department+location"));
        var usual = Retention.USUAL;
        var month = new Retention(
                Period.ofDays(30), usual.answers(), usual.introductions(), usual.unhandled(), usual.people());

        assertThat(settings.within(usual).enabled()).isTrue();
        assertThat(settings.within(month).enabled()).isFalse();
        assertThat(settings.cells().fields()).containsExactly(List.of("department", "location"));
        assertThatThrownBy(() -> new IndicatorsSettings(true, 4, List.of())).hasMessageContaining("valid: 5 or more");
        assertThatThrownBy(() -> new IndicatorsSettings(true, 5, List.of("name")))
                .hasMessageContaining("valid: department");
    }

    static List<Locale> languages() {
        return Texts.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasItsWords(Locale language) {
        var words = new Words(language);

        assertThat(List.of(Deed.VOLUNTARY, Deed.TRIED, Deed.MET))
                .allSatisfy(deed -> assertThat(words.share(deed, 40)).contains(words.title(deed), "40", "100"));
        assertThat(words.days("feedback", 1)).contains("feedback", "14");
        assertThat(words.days("feedback", 5)).contains("feedback", "90");
        assertThat(words.notes(5)).hasSize(4).doesNotContain("");
    }
}
