package dev.kith.prompts;

import java.util.List;
import java.util.Locale;

/**
 * A language of the catalogue.
 *
 * @param name what it calls itself
 * @param reviewer who has read all of it, or {@link #UNREVIEWED}
 * @param complete the folders of the kinds of which nothing is missing: {@code checkins}
 */
public record Language(Locale locale, String name, String reviewer, List<String> complete) {

    /** Nobody whose language it is has read it yet. */
    public static final String UNREVIEWED = "unreviewed";

    public Language {
        complete = List.copyOf(complete);
    }

    public boolean isReviewed() {
        return !reviewer.equals(UNREVIEWED);
    }

    /**
     * Where words for somebody's locale are looked for, the nearest first: {@code de-AT-formal}, {@code de-formal},
     * {@code de-AT}, {@code de}. The variant {@code formal} is how a language says that it keeps its distance.
     */
    public static List<Locale> of(Locale locale) {
        var full = locale.stripExtensions();
        String language = full.getLanguage();
        return List.of(
                        full,
                        Locale.of(language, "", full.getVariant()),
                        Locale.of(language, full.getCountry()),
                        Locale.of(language))
                .stream()
                .distinct()
                .toList();
    }

    static Language read(Document document) {
        var root = document.root();
        return new Language(
                Locale.forLanguageTag(document.place().id().value()),
                DocumentReader.text(root, "name"),
                DocumentReader.text(root, "reviewer"),
                DocumentReader.list(root, "complete", DocumentReader::text));
    }
}
