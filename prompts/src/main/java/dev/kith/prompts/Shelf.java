package dev.kith.prompts;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a catalogue holds at one time; immutable, and checked as a whole. */
final class Shelf {

    private final Map<Locale, Map<PromptId, Prompt>> prompts = new HashMap<>();
    private final Map<Locale, Map<PromptId, Prompt>> unpublished = new HashMap<>();
    private final Set<PromptId> retired;
    private final Set<PromptId> retiredJourneys;
    private final Set<PromptId> retiredPacks;
    private final SortedMap<PromptId, Journey> journeys;
    private final SortedMap<PromptId, Pack> packs;
    private final List<Language> languages;
    private final List<Title> titles;

    Shelf(Gatekeeper.Inspection inspection) {
        put(inspection.documents(), prompts);
        put(inspection.unpublished(), unpublished);
        retired = retired(
                inspection, place -> place.kind().isPrompt() && place.language().equals(Locale.ENGLISH));
        retiredJourneys = retired(inspection, place -> place.kind() == Kind.JOURNEY);
        retiredPacks = retired(inspection, place -> place.kind() == Kind.PACK);
        journeys = all(Kind.JOURNEY, inspection.documents(), DocumentReader::journey);
        packs = all(Kind.PACK, inspection.documents(), document -> withoutRetired(DocumentReader.pack(document)));
        packs.values().removeIf(pack -> pack.nudges().isEmpty());
        languages = all(Kind.LANGUAGE, inspection.documents(), Language::read).values().stream()
                .sorted(Comparator.comparing(language -> language.locale().toLanguageTag()))
                .toList();
        titles = Title.all(inspection);
    }

    List<Title> titles() {
        return titles;
    }

    Optional<Prompt> prompt(PromptId id, Locale locale) {
        return find(prompts, id, Stream.concat(Language.of(locale).stream(), Stream.of(Locale.ENGLISH)));
    }

    Optional<Prompt> unpublished(PromptId id, Locale locale) {
        return find(unpublished, id, Language.of(locale).stream());
    }

    private static Optional<Prompt> find(
            Map<Locale, Map<PromptId, Prompt>> prompts, PromptId id, Stream<Locale> languages) {
        return languages
                .map(language -> prompts.getOrDefault(language, Map.of()).get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    Locale language(PromptId id, Locale locale) {
        return Language.of(locale).stream()
                .filter(language -> has(id, language) && hasWhatIsDrawn(id, language))
                .findFirst()
                .map(language -> isOneWith(language, locale) ? locale : language)
                .orElse(Locale.ENGLISH);
    }

    private boolean has(PromptId id, Locale language) {
        return prompts.getOrDefault(language, Map.of()).containsKey(id);
    }

    private boolean hasWhatIsDrawn(PromptId id, Locale language) {
        return !(prompts.getOrDefault(language, Map.of()).get(id) instanceof Checkin checkin)
                || checkin.draw().stream()
                        .flatMap(draw -> draw.from().stream())
                        .allMatch(set -> Language.of(language).stream().anyMatch(one -> has(set, one)));
    }

    /** The reader's region is kept, for it says how dates are written. */
    private static boolean isOneWith(Locale language, Locale locale) {
        return language.getLanguage().equals(locale.getLanguage())
                && language.getScript().equals(locale.getScript())
                && language.getVariant().equals(locale.getVariant());
    }

    List<String> drawn(Checkin checkin, long round) {
        return checkin.draw().stream()
                .flatMap(draw -> Rotation.of(sets(draw, Locale.ENGLISH), draw.take(), round).stream())
                .map(Question::id)
                .toList();
    }

    Checkin asked(Checkin checkin, Locale locale, List<String> drawn) {
        return checkin.draw()
                .map(draw -> sets(draw, locale).stream()
                        .flatMap(List::stream)
                        .filter(question -> drawn.contains(question.id()))
                        .sorted(Comparator.comparing(question -> drawn.indexOf(question.id())))
                        .toList())
                .filter(questions ->
                        !questions.isEmpty() || !checkin.questions().isEmpty())
                .map(checkin::asking)
                .orElse(checkin);
    }

    private List<List<ScaleQuestion>> sets(Draw draw, Locale locale) {
        return draw.from().stream()
                .flatMap(id -> prompt(id, locale).stream())
                .filter(QuestionSet.class::isInstance)
                .map(QuestionSet.class::cast)
                .map(set -> set.items().stream().map(set::question).toList())
                .toList();
    }

    Optional<Construct> construct(String question) {
        return promptIds().stream()
                .flatMap(id -> prompt(id, Locale.ENGLISH).stream())
                .filter(QuestionSet.class::isInstance)
                .map(QuestionSet.class::cast)
                .flatMap(set -> construct(set, question).stream())
                .findFirst();
    }

    private static Optional<Construct> construct(QuestionSet set, String question) {
        return set.id().value().equals(question)
                ? Optional.of(new Construct(set.id(), QuestionSet.Direction.POSITIVE))
                : set.items().stream()
                        .filter(item -> item.id().equals(question))
                        .findFirst()
                        .map(item -> new Construct(set.id(), item.direction()));
    }

    private Pack withoutRetired(Pack pack) {
        var nudges = pack.nudges().stream().filter(nudge -> !isRetired(nudge)).toList();
        return new Pack(pack.id(), pack.title(), nudges);
    }

    boolean isRetired(PromptId id) {
        return retired.contains(id);
    }

    Optional<Journey> journey(PromptId id) {
        return Optional.ofNullable(journeys.get(id));
    }

    Optional<Pack> pack(PromptId id) {
        return Optional.ofNullable(packs.get(id));
    }

    Set<PromptId> promptIds() {
        return offered(prompts.getOrDefault(Locale.ENGLISH, Map.of()).keySet(), retired);
    }

    Set<PromptId> journeyIds() {
        return offered(journeys.keySet(), retiredJourneys);
    }

    Set<PromptId> packIds() {
        return offered(packs.keySet(), retiredPacks);
    }

    private static Set<PromptId> offered(Set<PromptId> ids, Set<PromptId> retired) {
        var offered = new TreeSet<>(ids);
        offered.removeAll(retired);
        return Collections.unmodifiableSet(offered);
    }

    List<Locale> languages() {
        return prompts.keySet().stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
    }

    List<Language> described() {
        return languages;
    }

    Map<PromptId, Prompt> in(Locale language) {
        return Collections.unmodifiableMap(prompts.getOrDefault(language, Map.of()));
    }

    /** A journey may bear the id of a nudge: each is retired by itself. */
    private static Set<PromptId> retired(Gatekeeper.Inspection inspection, Predicate<Place> where) {
        return inspection.documents().stream()
                .filter(document -> document.stage() == Stage.RETIRED)
                .map(Document::place)
                .filter(where)
                .map(Place::id)
                .collect(Collectors.toSet());
    }

    private static void put(List<Document> documents, Map<Locale, Map<PromptId, Prompt>> shelf) {
        documents.stream()
                .filter(document -> document.place().kind().isPrompt())
                .forEach(document -> shelf.computeIfAbsent(document.place().language(), language -> new HashMap<>())
                        .put(document.place().id(), DocumentReader.prompt(document)));
    }

    private static <T> SortedMap<PromptId, T> all(Kind kind, List<Document> documents, Function<Document, T> read) {
        SortedMap<PromptId, T> all = new TreeMap<>();
        documents.stream()
                .filter(document -> document.place().kind() == kind)
                .forEach(document -> all.put(document.place().id(), read.apply(document)));
        return all;
    }
}
