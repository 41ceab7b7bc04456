package dev.kith.ties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a month of introductions is told. */
class WordsTest {

    private static final Network NETWORK = new Network(2, 85, 5, 70, 65);

    static List<Locale> languages() {
        return Texts.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasItsWords(Locale language) {
        var words = new Words(language);

        assertThat(Stream.of(Kind.values()).filter(kind -> kind != Kind.SOON))
                .allSatisfy(kind -> assertThat(words.value(kind, 40)).contains(words.title(kind), "40", "100"));
        assertThat(words.value(Kind.SOON, 1)).contains("14");
        assertThat(words.value(Kind.SOON, 5)).contains("90");
        assertThat(words.network(NETWORK, 5)).hasSize(4).doesNotContain("");
        assertThat(words.network(NETWORK, 5).getLast()).contains("70", "65");
        assertThat(words.notes(5)).hasSize(4).doesNotContain("").anyMatch(note -> note.contains("10"));
        assertThat(words.notesOfNetwork(5)).hasSize(3).doesNotContain("");
    }

    @Test
    void stepsAreToldInHalvesAsALanguageWritesThem() {
        assertThat(new Words(Locale.GERMAN).network(NETWORK, 5)).anyMatch(words -> words.contains("2,5 Treffen"));
        assertThat(new Words(Locale.ENGLISH).network(NETWORK, 5)).anyMatch(words -> words.contains("2.5 meetings"));
    }
}
