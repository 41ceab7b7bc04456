package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    private static String of(String text, Locale locale, String... values) {
        return new Phrase(text, locale).with(values);
    }

    @Test
    void fillsItsGapsInAnyOrder() {
        assertThat(of("{1} of {0}, {1}", Locale.ENGLISH, "two", "one")).isEqualTo("one of two, one");
        assertThat(of("nothing to fill", Locale.ENGLISH)).isEqualTo("nothing to fill");
    }

    @Test
    void readsNothingInWhatIsFilledIn() {
        assertThat(of("{0}: {1}", Locale.ENGLISH, "{1}", "{0} 'quoted'")).isEqualTo("{1}: {0} 'quoted'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "Let's talk;Let's talk",
                "your organisation's {0};your organisation's list",
                "two '' of them {0};two ' of them list",
                "a '{brace}' {0};a {brace} list"
            })
    void anApostropheIsOne(String text, String read) {
        assertThat(of(text, Locale.ENGLISH, "list")).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 day", "2, 2 days", "0, 0 days"})
    void countsInEnglish(String count, String words) {
        assertThat(of("{0, plural, one {# day} other {# days}}", Locale.UK, count))
                .isEqualTo(words);
    }

    /** CLDR: six forms, and the digits that stand in the fixed texts, too. */
    @ParameterizedTest
    @CsvSource({"0, none", "1, one", "2, two", "3, 3 few", "11, 11 many", "100, 100 other", "103, 103 few"})
    void countsInArabic(String count, String words) {
        String text = "{0, plural, zero {none} one {one} two {two} few {# few} many {# many} other {# other}}";
        assertThat(of(text, ARABIC, count)).isEqualTo(words);
        assertThat(of(text, Locale.of("ar", "EG"), count)).isEqualTo(words);
    }

    @Test
    void fillsWhatStandsInsideACountedForm() {
        String text = "{1, plural, one {The card of “{0}”} other {All # cards of “{0}”}}";
        assertThat(of(text, Locale.ENGLISH, "Calm", "1")).isEqualTo("The card of “Calm”");
        assertThat(of(text, Locale.ENGLISH, "Calm", "7")).isEqualTo("All 7 cards of “Calm”");
        assertThat(new Phrase(text, Locale.ENGLISH).gaps()).containsExactly(0, 1);
    }

    @Test
    void whatRunsTheOtherWayStandsByItself() {
        assertThat(of("{0}, meet {1}.", Locale.ENGLISH, "Ana", "نور"))
                .isEqualTo("Ana, meet " + FSI + "نور" + PDI + ".");
        assertThat(of("مرحبًا {0}", ARABIC, "Ana")).isEqualTo("مرحبًا " + FSI + "Ana" + PDI);
        assertThat(of("{0} من {1}", ARABIC, "2", "5")).isEqualTo(FSI + "2" + PDI + " من " + FSI + "5" + PDI);
        assertThat(of("Hello {0}", Locale.ENGLISH, "Ana")).isEqualTo("Hello Ana");
    }

    @Test
    void namesOfPromptsAreFilledInTheSameWay() {
        var filling = Map.of("{name}", "نور", "{skill}", "{name}");
        assertThat(Texts.filled(Locale.ENGLISH, "{name} knows {skill}, {other}", filling))
                .isEqualTo(FSI + "نور" + PDI + " knows {name}, {other}");
        assertThat(Texts.filled(ARABIC, "{name}", Map.of("{name}", "$1\\"))).isEqualTo(FSI + "$1\\" + PDI);
    }

    @Test
    void aTextThatIsNoneIsRefused() {
        assertThatThrownBy(() -> of("an open {0", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("a {name}", Locale.ENGLISH)).hasMessageContaining("a gap has a number");
    }
}
