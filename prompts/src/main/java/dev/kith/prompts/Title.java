package dev.kith.prompts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A prompt, a journey or a pack as a list names it, with all that is written of it.
 *
 * @param kind {@code nudge}, {@code checkin}, {@code introduction}, {@code opportunity}, {@code questions}, {@code reflection},
 *     {@code journey} or {@code pack}
 * @param text its title: the English one, where there is such
 * @param editions at least one; what is out before what is not, each in the order of their languages
 */
public record Title(PromptId id, String kind, String text, List<Edition> editions) {

    private static final Comparator<Edition> OUT_FIRST =
            Comparator.comparing((Edition edition) -> !edition.stage().isOut()).thenComparing(Edition::language);

    private static final String SHARED = "";

    public Title {
        editions = List.copyOf(editions);
    }

    /**
     * One file of it.
     *
     * @param language its tag; empty where all languages share it
     * @param isOwn whether the organisation wrote it
     */
    public record Edition(String language, Stage stage, int version, boolean isOwn) {

        private boolean isIn(Locale locale) {
            return language.equals(SHARED) || language.equals(locale.toLanguageTag());
        }

        private static Edition of(Document document) {
            var language = document.place().language();
            return new Edition(
                    language.equals(Locale.ROOT) ? SHARED : language.toLanguageTag(),
                    document.stage(),
                    document.version(),
                    document.isOwn());
        }
    }

    static List<Title> all(Gatekeeper.Inspection inspection) {
        Map<Name, List<Document>> byName = Stream.concat(
                        inspection.documents().stream(), inspection.unpublished().stream())
                .filter(document -> isListed(document.place().kind()))
                .collect(Collectors.groupingBy(Name::of, TreeMap::new, Collectors.toUnmodifiableList()));
        return byName.values().stream().map(Title::of).toList();
    }

    /** A journey may be called as a prompt is. */
    private record Name(PromptId id, Kind kind) implements Comparable<Name> {

        static Name of(Document document) {
            return new Name(document.place().id(), document.place().kind());
        }

        @Override
        public int compareTo(Name other) {
            return Comparator.comparing(Name::id).thenComparing(Name::kind).compare(this, other);
        }
    }

    private static boolean isListed(Kind kind) {
        return kind != Kind.LANGUAGE && kind != Kind.PERSONAS;
    }

    private static Title of(List<Document> documents) {
        var named = documents.stream()
                .filter(document -> document.place().isIn(Locale.ENGLISH.toLanguageTag()))
                .findFirst()
                .orElse(documents.getFirst());
        return new Title(
                named.place().id(),
                named.place().kind().word(),
                named.text("title"),
                documents.stream().map(Edition::of).sorted(OUT_FIRST).toList());
    }

    /** What stands for all: the English one that is out, else the English one, else any. */
    public Edition first() {
        return editions.stream()
                .filter(edition -> isEnglish(edition) && edition.stage().isOut())
                .findFirst()
                .or(() -> editions.stream().filter(Title::isEnglish).findFirst())
                .orElse(editions.getFirst());
    }

    private static boolean isEnglish(Edition edition) {
        return edition.isIn(Locale.ENGLISH);
    }

    /** The edition that somebody with this locale reads, of what is out or of what is not; English where theirs is missing. */
    public Optional<Edition> edition(Locale locale, boolean isOut) {
        return Stream.concat(Language.of(locale).stream(), Stream.of(Locale.ENGLISH))
                .flatMap(language -> editions.stream()
                        .filter(edition ->
                                edition.isIn(language) && edition.stage().isOut() == isOut))
                .findFirst();
    }
}
