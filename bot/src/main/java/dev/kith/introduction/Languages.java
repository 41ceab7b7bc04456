package dev.kith.introduction;

import dev.kith.joining.Part;
import dev.kith.people.Person;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which languages people speak: the one they are written to in, and those of the attribute {@value #ATTRIBUTE}, where there is such. */
final class Languages {

    static final String ATTRIBUTE = "languages";

    /** In which a file may name a language, beside that language itself. */
    private static final List<Locale> NAMED_IN =
            List.of(Locale.ROOT, Locale.ENGLISH, Locale.GERMAN, Locale.of("es"), Locale.FRENCH, Locale.of("ar"));

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /** Whether it is told of any of them: what they are written to in does not say what else they speak. */
    static boolean areTold(Collection<Person> people) {
        return people.stream().anyMatch(person -> told(person).findAny().isPresent());
    }

    /** By their codes; a name that is not known stands for itself. */
    static Set<String> of(Person person) {
        return Stream.concat(Stream.of(person.locale().getLanguage()), told(person))
                .map(Skills::folded)
                .map(word -> CODES.getOrDefault(word, word))
                .collect(Collectors.toSet());
    }

    /** The same without those in which somebody does not want to share; all of them where none would be left. */
    static Set<String> of(Person person, Part part) {
        var all = of(person);
        var without = part.withoutLanguages().stream()
                .map(word -> CODES.getOrDefault(word, word))
                .collect(Collectors.toSet());
        return without.containsAll(all)
                ? all
                : all.stream().filter(code -> !without.contains(code)).collect(Collectors.toSet());
    }

    private static Stream<String> told(Person person) {
        return Arrays.stream(person.attributes().getOrDefault(ATTRIBUTE, "").split("[;,]"))
                .filter(word -> !word.isBlank());
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (String code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            Stream.concat(NAMED_IN.stream(), Stream.of(language))
                    .map(language::getDisplayLanguage)
                    .forEach(name -> codes.putIfAbsent(Skills.folded(name), code));
        }
        for (String code : Locale.getISOLanguages()) {
            codes.put(code, code);
        }
        return Map.copyOf(codes);
    }
}
