package dev.kith.prompts;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every prompt in every language, with the journeys and packs made of them; immutable, and checked as a whole. */
public final class Catalog {

    private final Map<Locale, Map<PromptId, Prompt>> prompts = new HashMap<>();
    private final SortedMap<PromptId, Journey> journeys;
    private final SortedMap<PromptId, Pack> packs;

    private Catalog(List<Document> documents) {
        documents.stream()
                .filter(document -> document.place().kind().isPrompt())
                .forEach(document -> prompts.computeIfAbsent(document.place().language(), language -> new HashMap<>())
                        .put(document.place().id(), DocumentReader.prompt(document)));
        journeys = all(Kind.JOURNEY, documents, DocumentReader::journey);
        packs = all(Kind.PACK, documents, DocumentReader::pack);
    }

    /** The catalogue that comes with Kith. */
    public static Catalog shipped() {
        return of(CatalogFiles.shipped());
    }

    /**
     * The catalogue in a folder of the operator's.
     *
     * @throws CatalogRefused with every problem of every file
     */
    public static Catalog read(Path folder) {
        return of(CatalogFiles.below(folder));
    }

    /**
     * The catalogue that comes with Kith, together with a folder of the operator's; a file in the same place as one of Kith's
     * comes instead of it.
     *
     * @throws CatalogRefused with every problem of every file
     */
    public static Catalog shippedWith(Path folder) {
        return of(CatalogFiles.shippedWith(folder));
    }

    /** The prompt in this locale, else in its language, else in English. */
    public Optional<Prompt> prompt(PromptId id, Locale locale) {
        return Stream.concat(theirs(locale), Stream.of(Locale.ENGLISH))
                .map(language -> prompts.getOrDefault(language, Map.of()).get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Whether a prompt is there in this locale or in its language, and not in English only. */
    public boolean speaks(PromptId id, Locale locale) {
        return theirs(locale)
                .anyMatch(language -> prompts.getOrDefault(language, Map.of()).containsKey(id));
    }

    private static Stream<Locale> theirs(Locale locale) {
        return Stream.of(locale.stripExtensions(), Locale.of(locale.getLanguage()));
    }

    public Optional<Journey> journey(PromptId id) {
        return Optional.ofNullable(journeys.get(id));
    }

    public Optional<Pack> pack(PromptId id) {
        return Optional.ofNullable(packs.get(id));
    }

    /** In alphabetical order, as are those of journeys and packs. */
    public Set<PromptId> promptIds() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(inEnglish().keySet()));
    }

    public Set<PromptId> journeyIds() {
        return Collections.unmodifiableSet(journeys.keySet());
    }

    public Set<PromptId> packIds() {
        return Collections.unmodifiableSet(packs.keySet());
    }

    /** In the order of their tags. */
    public List<Locale> languages() {
        return prompts.keySet().stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
    }

    private static Catalog of(List<CatalogFile> files) {
        Gatekeeper.Inspection inspection = Gatekeeper.inspect(files);
        if (!inspection.problems().isEmpty()) {
            throw new CatalogRefused(inspection.problems());
        }
        return new Catalog(inspection.documents());
    }

    /** All there are: the gatekeeper lets no prompt through that is not there in English. */
    private Map<PromptId, Prompt> inEnglish() {
        return prompts.getOrDefault(Locale.ENGLISH, Map.of());
    }

    private static <T> SortedMap<PromptId, T> all(Kind kind, List<Document> documents, Function<Document, T> read) {
        SortedMap<PromptId, T> all = new TreeMap<>();
        documents.stream()
                .filter(document -> document.place().kind() == kind)
                .forEach(document -> all.put(document.place().id(), read.apply(document)));
        return all;
    }
}
