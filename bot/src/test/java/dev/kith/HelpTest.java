package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever says something that nobody understands is told what can be said. */
class HelpTest {

    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void allThatTheHelpOffersIsUnderstood(String language) {
        workplace = Workplace.of(TestPeople.speaking("ana", "Europe/Berlin", Locale.of(language)));
        var help = answer("Wie geht es dir, Kith?");
        assertThat(words(help)).hasSizeGreaterThan(10);

        assertThat(words(help))
                .allSatisfy(
                        word -> assertThat(answer(word)).as(word).isNotEmpty().isNotEqualTo(help));
    }

    private List<Block> answer(String said) {
        int before = workplace.chat().cards("ana").size();
        workplace.person("ana").says(said);
        return workplace.chat().cards("ana").stream()
                .skip(before)
                .flatMap(card -> card.message().blocks().stream())
                .toList();
    }

    private static List<String> words(List<Block> help) {
        return help.stream()
                .flatMap(block -> block instanceof Block.Facts facts ? facts.pairs().stream() : Stream.empty())
                .flatMap(line -> Stream.of(line.getKey().split(", ")))
                .toList();
    }
}
