package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever says something that nobody understands is told what can be said. */
class HelpTest {

    private static final Path APP = Path.of("..", "config", "teams");

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

    /**
     * What Teams shows before anybody has written a word, by its own files. The first asks for the home, which is for Teams alone to
     * show; only the second asks for the help itself.
     */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void allThatTheAppForTeamsOffersIsUnderstood(String language) {
        workplace = Workplace.of(TestPeople.speaking("ana", "Europe/Berlin", Locale.of(language)));
        var help = answer("Wie geht es dir, Kith?");
        var commands = commands(language);
        assertThat(commands).hasSizeBetween(5, 10).doesNotHaveDuplicates();

        assertThat(answer(commands.get(1))).isEqualTo(help);
        assertThat(commands.subList(2, commands.size()))
                .allSatisfy(
                        word -> assertThat(answer(word)).as(word).isNotEmpty().isNotEqualTo(help));
    }

    private static List<String> commands(String language) {
        var english = APP.resolve("manifest.json");
        var german = APP.resolve("de.json");
        return language.equals("de")
                ? JsonMapper.shared()
                        .readTree(german.toFile())
                        .propertyStream()
                        .filter(entry -> entry.getKey().endsWith("].title"))
                        .map(entry -> entry.getValue().asString())
                        .toList()
                : JsonMapper.shared()
                        .readTree(english.toFile())
                        .at("/bots/0/commandLists/0/commands")
                        .valueStream()
                        .map(command -> command.path("title").asString())
                        .toList();
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
