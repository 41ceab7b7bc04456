package dev.kith.people;

import dev.kith.chat.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * In which languages people are addressed formally unless they choose otherwise: German has {@code Sie}, which an
 * organisation prefers or does not.
 *
 * @param languages by their codes, such as {@code de}
 */
record Formality(Set<String> languages) {

    /** Nobody is. */
    static final Formality NONE = new Formality(Set.of());

    private static final String VARIANT = "formal";

    Formality {
        languages = Set.copyOf(languages);
    }

    /** @throws IllegalArgumentException where a language knows no such difference, or Kith not its words */
    static Formality in(List<String> languages) {
        var known = Texts.languages().stream()
                .filter(locale -> locale.getVariant().equals(VARIANT))
                .map(Locale::getLanguage)
                .toList();
        languages.stream()
                .filter(one -> !known.contains(one.strip()))
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(
                            "kith.people.formal: " + one + " (valid: " + String.join(", ", known) + ", or nothing)");
                });
        return new Formality(Set.copyOf(languages.stream().map(String::strip).toList()));
    }

    /** Somebody as they are addressed; what they said themselves stays. */
    Person of(Person person) {
        var stated = person.contact().locale();
        var locale = stated.value();
        boolean isOurs = stated.by() != Stated.By.THEMSELVES
                && locale.getVariant().isEmpty()
                && languages.contains(locale.getLanguage());
        return isOurs
                ? person.addressed(new Locale.Builder()
                        .setLocale(locale)
                        .setVariant(VARIANT)
                        .build())
                : person;
    }
}
