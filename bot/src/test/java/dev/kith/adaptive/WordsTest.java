package dev.kith.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Npm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Nobody's words are ever markup. */
class WordsTest {

    static final List<String> SLY = SlyWords.ALL;

    private static final Path SCRIPT = Path.of("src/test/resources/dev/kith/adaptive/markdown.cjs");

    @ParameterizedTest
    @FieldSource("SLY")
    void noFunctionIsLeftInAnyPlace(String sly) {
        assertThat(List.of(Words.plain(sly), Words.line(sly), Words.escaped(sly), Words.ambiguous(sly)))
                .allMatch(text -> !text.contains("{{"));
    }

    @ParameterizedTest
    @FieldSource("SLY")
    void whereNoMarkdownIsKnownNothingIsSeenToChange(String sly) {
        assertThat(seen(Words.plain(sly))).isEqualTo(sly);
        assertThat(seen(Words.ambiguous(sly))).isEqualTo(sly.strip().replace('`', 'ˋ'));
    }

    @Test
    void wordsWithoutMarkupStayAsTheyAre() {
        assertThat(Words.escaped("Fine, 3/5 (really) – what's next? A & B!"))
                .isEqualTo("Fine, 3/5 (really) – what's next? A & B!");
        assertThat(Words.ambiguous("3/5 Fine")).isEqualTo("3/5 Fine");
    }

    @Test
    void aLineIsOneAndNeverEmpty() {
        assertThat(Words.line("one\r\ntwo\nthree\u2028four")).isEqualTo("one two three four");
        assertThat(Stream.of(Words.line(" \n"), Words.escaped(""), Words.ambiguous("\t")))
                .containsOnly("–");
    }

    /** By the rules of CommonMark, as another program reads them. */
    @Test
    void whereMarkdownIsKnownOnlyTheWordsAreRead() {
        var modules = Npm.installed("markdown-it@14.1.0");
        var pairs = SLY.stream()
                .flatMap(sly -> Stream.of(
                        Map.of("written", Words.escaped(sly), "read", sly.strip()),
                        Map.of("written", Words.ambiguous(sly), "read", sly.strip())))
                .toList();

        assertThat(Npm.node(SCRIPT, JsonMapper.shared().writeValueAsString(pairs), modules)
                        .lines())
                .isEmpty();
    }

    private static String seen(String written) {
        return written.replace("\u2060", "").replace("\u200a", "");
    }
}
