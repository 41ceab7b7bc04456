package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that can be said to Kith is understood in every language at once, so no word may mean two things. */
class SayingsOfAllLanguagesTest {

    private static final Path WORDS = Path.of("src/main/resources/dev/kith");

    /** Parts of a sentence, and words by which a text is known; none of them is said alone. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "say.telling", "say.speak", "say.until", "say.tomorrow", "say.next-week", "say.opportunities", "say.off");

    /** Whoever asks for preferences is shown both halves of them; quiet for a while is a sort of quiet; start shows Teams' home. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("about/about say", "attention/words say.prefs"),
            Set.of("attention/words say.later", "attention/words say.pause"),
            Set.of("attention/words say.resume", "teams/reception say.home"));

    @Test
    void noWordMeansTwoThings() throws IOException {
        var meanings = new TreeMap<String, Set<String>>();
        files().forEach(file -> read(file).forEach((key, words) -> {
            String meaning = bundle(file) + " " + key;
            if (key.equals("say") || (key.startsWith("say.") && !NEVER_ALONE.contains(key))) {
                Stream.of(words.split("\\|"))
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> meanings.computeIfAbsent(word, none -> new TreeSet<>())
                                .add(meaning(meaning, file)));
            }
        }));
        assertThat(meanings).hasSizeGreaterThan(300);
        var ambiguous = meanings.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .filter(one -> TOGETHER.stream().noneMatch(known -> known.equals(one.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(ambiguous).isEmpty();
    }

    /** Of each language its own words lead to it, so the same key means another thing in each. */
    private static String meaning(String meaning, Path file) {
        return meaning.endsWith("say.language") ? meaning + " " + language(file) : meaning;
    }

    @Test
    void whatTheHelpShowsCanBeSaid() throws IOException {
        var unknown = new ArrayList<String>();
        Set<String> known = files().stream()
                .flatMap(file -> read(file).entrySet().stream())
                .filter(one -> one.getKey().startsWith("say"))
                .flatMap(one -> Stream.of(one.getValue().split("\\|")))
                .map(word -> plain(word))
                .collect(Collectors.toSet());
        files().forEach(file -> read(file).forEach((key, words) -> {
            boolean isShown = key.equals("help") || (key.startsWith("help.") && !key.contains(".does"));
            if (isShown && !bundle(file).equals("attention/words")) {
                Stream.of(words.split("[,،] ?"))
                        .map(SayingsOfAllLanguagesTest::plain)
                        .filter(word -> !known.contains(word))
                        .forEach(word -> unknown.add(file + " " + key + ": " + word));
            }
        }));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyLanguageHasEveryFile() throws IOException {
        var tags = Texts.languages().stream().map(Locale::toLanguageTag).collect(Collectors.toSet());
        var byBundle = files().stream()
                .collect(Collectors.groupingBy(
                        SayingsOfAllLanguagesTest::bundle,
                        Collectors.mapping(SayingsOfAllLanguagesTest::language, Collectors.toSet())));
        assertThat(byBundle)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        (bundle, languages) -> assertThat(languages).as(bundle).isEqualTo(tags));
    }

    private static String plain(String word) {
        return word.strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("«", "")
                .replace("»", "")
                .strip();
    }

    private static String bundle(Path file) {
        String name = file.getFileName().toString();
        return file.getParent().getFileName() + "/" + name.substring(0, name.indexOf('.'));
    }

    private static String language(Path file) {
        return file.getFileName().toString().split("\\.")[1];
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(WORDS)) {
            return all.filter(file -> file.getFileName().toString().matches("[a-z-]+\\.[a-zA-Z-]+\\.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> read(Path file) {
        var words = new Properties();
        try (var in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
