package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Texts;
import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InsightWordsTest {

    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Cell SUPPORT = Cell.of(Map.of("department", "Support"));
    private static final Figure LOW = Figure.of(Tally.of(10, 8, 6, 4, 2), 32);
    private static final Figure ALL = Figure.of(Tally.of(20, 20, 60, 160, 100), 400);

    @Test
    void sayWhatAGapIsAndWhatItIsNot() {
        assertThat(ENGLISH.gap("I can be myself.", gap()))
                .containsExactly(
                        "People in Support answered lower than the rest on “I can be myself.”. Compare one person from there"
                                + " with one from elsewhere: in 77 of 100 such pairs the answer from there is the lower one,"
                                + " in 10 the higher one.",
                        "The difference is large.",
                        "With 30 answers a difference this large comes about by chance in fewer than 1 of 100 rounds. That"
                                + " many groups were compared is taken into account.",
                        "2 people did not answer. Whatever they had said, the result would not have turned round.",
                        "This shows that the group answers differently, not why, and not through whom. The people there know"
                                + " more about it.");
    }

    @Test
    void sayWhatTheSilentCouldChange() {
        assertThat(ENGLISH.silence(Figure.of(Tally.of(0, 0, 5, 10, 5), 40)))
                .isEqualTo(
                        "20 people did not answer. Had their answers averaged 2.0 or lower, the result would be the other"
                                + " way round. Those who answered average 4.0.");
        assertThat(ENGLISH.silence(Figure.of(Tally.of(0, 0, 5, 10, 5), 21)))
                .isEqualTo("1 person did not answer. Whatever they had said, the result would not have turned round.");
        assertThat(ENGLISH.silence(Figure.of(Tally.of(0, 0, 5, 10, 5), 20))).startsWith("Everybody who was asked");
        assertThat(ENGLISH.silence(Figure.of(Tally.of(5, 0, 5), 12)))
                .startsWith("The average lies exactly in the middle");
    }

    @Test
    void numbersAreThoseOfTheLanguage() {
        assertThat(new Words(Locale.GERMAN).score(Score.of(LOW)).getFirst()).contains("2,33");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyResultHasItsWords(Locale language) {
        var said = everything(new Words(language));

        assertThat(said).doesNotContain("").noneMatch(line -> line.contains("{") || line.contains("NaN"));
        if (!language.equals(Locale.ENGLISH)) {
            assertThat(said).doesNotContainAnyElementsOf(everything(ENGLISH));
        }
    }

    private static List<Locale> languages() {
        return Texts.languages();
    }

    private static List<String> everything(Words words) {
        var all = new ArrayList<String>();
        all.addAll(words.score(Score.of(LOW)));
        all.addAll(words.quadrant(Quadrant.of(Tally.of(1, 2, 3, 4), 20)));
        all.addAll(words.trend(Trend.of(List.of(LOW, ALL, ALL))));
        all.addAll(words.trend(Trend.of(List.of(ALL, LOW))));
        all.add(words.silence(ALL));
        all.addAll(words.gap("q", gap()));
        all.addAll(words.widened(
                new Finding("q", SUPPORT, List.of(gap().difference()), new Chance(0.001, 0.01)).worded("q")));
        all.add(words.consistency(Consistency.of(List.of(1.0, 1.0), 3, 50).orElseThrow()));
        all.add(words.consistency(Consistency.of(List.of(1.0, 1.0), 3.9, 50).orElseThrow()));
        return all;
    }

    private static Gap gap() {
        return Gaps.found(Map.of(Cell.ORGANISATION, ALL, SUPPORT, LOW)).getFirst();
    }
}
