package dev.kith.people;

import dev.kith.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are asked for a sensitive attribute, each text by its language ({@code en}, {@code de}, {@code de-formal}); where
 * there is none in somebody's, the English one stands in, or else the first.
 *
 * @param question none: the attribute's name
 * @param purpose none: the purpose that it is declared with
 * @param options what can be answered, beside not saying it
 */
public record Telling(
        @DefaultValue Map<String, String> question,
        @DefaultValue Map<String, String> purpose,
        @DefaultValue List<Option> options) {

    /** How long an option's id is at most, in characters of one byte. */
    public static final int LONGEST_ID = 40;

    /** The id under which somebody says that they would rather not say. */
    public static final String RATHER_NOT = "rather-not-say";

    /** Of an attribute that nobody is asked for. */
    public static final Telling NOTHING = new Telling(Map.of(), Map.of(), List.of());

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0," + (LONGEST_ID - 1) + "}");
    private static final String VALID = "valid: {id: carer, labels: {en: Yes}}";

    public Telling {
        question = Map.copyOf(question);
        purpose = Map.copyOf(purpose);
        options = List.copyOf(options);
    }

    /** One of the answers. */
    public record Option(String id, @DefaultValue Map<String, String> labels) {

        public Option {
            labels = Map.copyOf(labels);
        }

        public String label(Locale locale) {
            return in(locale, labels).orElse(id);
        }

        private boolean isValid() {
            return ID.matcher(id).matches() && !id.equals(RATHER_NOT) && !labels.isEmpty();
        }
    }

    Optional<String> question(Locale locale) {
        return in(locale, question);
    }

    Optional<String> purpose(Locale locale) {
        return in(locale, purpose);
    }

    public Optional<Option> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** Why nobody could be asked so, with what would be valid. */
    Optional<String> fault(AttributeType type) {
        if (type != AttributeType.TEXT) {
            return Optional.of(
                    "type is " + type + ", and of a sensitive one people choose an option (valid: type: text)");
        }
        if (options.isEmpty()) {
            return Optional.of("telling.options is missing, and a sensitive one is chosen from them (" + VALID + ")");
        }
        if (options.stream().map(Option::id).distinct().count() < options.size()) {
            return Optional.of("telling.options has an id twice (valid: each once)");
        }
        return options.stream()
                .filter(option -> !option.isValid())
                .findFirst()
                .map(option -> "telling.options." + option.id() + " is no option (" + VALID + ", up to " + LONGEST_ID
                        + " small letters, digits and -)");
    }

    private static Optional<String> in(Locale locale, Map<String, String> words) {
        return Stream.of(Texts.language(locale).toLanguageTag(), locale.getLanguage(), "en")
                .flatMap(language -> Optional.ofNullable(words.get(language)).stream())
                .findFirst()
                .or(() -> new TreeMap<>(words).values().stream().findFirst());
    }
}
