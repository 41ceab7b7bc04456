package dev.kith.prompts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language of the catalogue.
 *
 * @param name what it calls itself
 * @param reviewer who has read all of it, or {@code unreviewed}
 * @param complete the folders of the kinds of which nothing is missing: {@code checkins}
 */
public record Language(Locale locale, String name, String reviewer, List<String> complete) {

    /** More than people have; what somebody makes up beyond that is worked out anew each time. */
    private static final int MOST_CHAINS = 1_000;

    private static final Map<Locale, List<Locale>> CHAINS = new ConcurrentHashMap<>();

    public Language {
        complete = List.copyOf(complete);
    }

    /**
     * Where words for somebody's locale are looked for, the nearest first: {@code de-AT-formal}, {@code de-formal},
     * {@code de-AT}, {@code de}. The variant {@code formal} is how a language says that it keeps its distance; the script
     * goes first, for who reads one need not read the other: {@code zh-Hant-TW}, {@code zh-Hant}, {@code zh-TW}, {@code zh}.
     */
    public static List<Locale> of(Locale locale) {
        var known = CHAINS.get(locale);
        if (known != null) {
            return known;
        }
        var chain = chain(locale);
        if (CHAINS.size() < MOST_CHAINS) {
            CHAINS.put(locale, chain);
        }
        return chain;
    }

    private static List<Locale> chain(Locale locale) {
        var full = locale.stripExtensions();
        var wider = Stream.of(full.getScript(), "")
                .flatMap(script -> Stream.of(full.getVariant(), "")
                        .flatMap(variant -> Stream.of(full.getCountry(), "")
                                .map(region -> locale(full.getLanguage(), script, region, variant))));
        return Stream.concat(Stream.of(full), wider).distinct().toList();
    }

    private static Locale locale(String language, String script, String region, String variant) {
        return Locale.forLanguageTag(
                Stream.of(language.isEmpty() ? "und" : language, script, region, variant.replace('_', '-'))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-")));
    }

    /** The languages in which Kith itself speaks, in the order of what they call themselves. */
    public static List<Language> shipped() {
        return Shipped.LANGUAGES;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {

        private static final List<Language> LANGUAGES = CatalogFiles.shipped().stream()
                .filter(file -> file.path().startsWith(Kind.LANGUAGE.folder() + "/"))
                .map(Shipped::language)
                .sorted(Comparator.comparing(Language::name))
                .toList();

        private static Language language(CatalogFile file) {
            var place = Place.of(file.path()).orElseThrow();
            var problems = new ArrayList<Problem>();
            return YamlReader.read(file.path(), "", file.bytes(), problems)
                    .map(tree -> read(new Document(place, tree, file.isOwn())))
                    .orElseThrow(() -> new CatalogRefused(problems));
        }
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
