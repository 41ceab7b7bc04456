package dev.kith.joining;

import dev.kith.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that somebody offers, which they can leave out.
 *
 * @param words as the directory has it, or they themselves
 */
record Toggle(Kind kind, String words) {

    /** More stand on no card. */
    private static final int MOST = 20;

    private static final String LANGUAGES = "languages";

    /** What can be left out. */
    enum Kind {
        TOPIC,
        LANGUAGE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of one kind; of languages none where there is one only. */
    static List<Toggle> of(Person person, Kind kind) {
        var words = kind == Kind.TOPIC ? person.skillsOffered().stream() : languages(person);
        var all = words.distinct().limit(MOST).map(one -> new Toggle(kind, one)).toList();
        return kind == Kind.LANGUAGE && all.size() < 2 ? List.of() : all;
    }

    /** Those of the directory, and the one they are written to in. */
    private static Stream<String> languages(Person person) {
        var told = Arrays.stream(person.attributes().getOrDefault(LANGUAGES, "").split("[;,]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        var own = person.locale();
        return told.stream().anyMatch(word -> isCalled(own, word))
                ? told.stream()
                : Stream.concat(told.stream(), Stream.of(own.getDisplayLanguage(own)));
    }

    private static boolean isCalled(Locale language, String word) {
        return Stream.concat(
                        Stream.of(language.getLanguage()),
                        Stream.of(
                                        language,
                                        Locale.ENGLISH,
                                        Locale.GERMAN,
                                        Locale.of("es"),
                                        Locale.FRENCH,
                                        Locale.of("ar"))
                                .map(language::getDisplayLanguage))
                .anyMatch(word::equalsIgnoreCase);
    }

    /** Says nothing by itself: it is looked for among what they offer. */
    String id() {
        return kind.key() + "-" + Integer.toHexString(Part.folded(words).hashCode());
    }

    boolean isOn(Part part) {
        return kind == Kind.TOPIC ? part.isAbout(words) : part.isIn(words);
    }
}
