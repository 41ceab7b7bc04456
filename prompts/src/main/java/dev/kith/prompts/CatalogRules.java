package dev.kith.prompts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the files of a catalogue. */
final class CatalogRules {

    /** Also places whose file is broken: what refers to them need not be refused for that. */
    private final List<Place> places;

    private final List<Document> documents;
    private final Set<PromptId> unpublished;
    private final Map<PromptId, Place> english = new HashMap<>();

    /** @param unpublished what is only looked at yet: nothing may refer to it */
    CatalogRules(List<Place> places, List<Document> documents, Set<PromptId> unpublished) {
        this.places = places;
        this.documents = documents;
        this.unpublished = Set.copyOf(unpublished);
        places.stream()
                .filter(place -> place.language().equals(Locale.ENGLISH))
                .forEach(place -> english.putIfAbsent(place.id(), place));
    }

    Stream<Problem> problems() {
        return Stream.of(
                        everyPromptIsInEnglish(),
                        idsMeanOnePrompt(),
                        stepsNamePrompts(),
                        packsNameNudges(),
                        drawsNameSets(),
                        drawsDoNotRepeat(),
                        stepsDoNotDraw(),
                        itemsAreOfOneSet(),
                        new TranslationRules(documents).problems())
                .flatMap(problems -> problems);
    }

    private Stream<Problem> everyPromptIsInEnglish() {
        return places.stream()
                .filter(place -> place.kind().isPrompt() && !english.containsKey(place.id()))
                .map(place -> new Problem(
                        place.file(),
                        1,
                        "",
                        "is not there in English",
                        "a file en/" + place.kind().folder() + "/" + place.id() + ".yaml"));
    }

    private Stream<Problem> idsMeanOnePrompt() {
        return places.stream()
                .filter(place -> place.kind().isPrompt())
                .flatMap(place -> Stream.ofNullable(english.get(place.id()))
                        .filter(first -> first.kind() != place.kind())
                        .map(first -> new Problem(
                                place.file(),
                                1,
                                "",
                                "has the id of " + first.file(),
                                "an id that no other kind of prompt has")));
    }

    private Stream<Problem> stepsNamePrompts() {
        return references(
                Kind.JOURNEY,
                "steps",
                "prompt",
                Set.of(Kind.NUDGE, Kind.CHECKIN, Kind.INTRODUCTION),
                "a nudge, a check-in or an introduction");
    }

    private Stream<Problem> packsNameNudges() {
        return references(Kind.PACK, "nudges", "", Set.of(Kind.NUDGE), "a nudge");
    }

    private Stream<Problem> references(Kind from, String list, String name, Set<Kind> to, String valid) {
        String names = valid + ": " + names(to);
        return of(from).flatMap(document -> document.texts(list, name).stream()
                .filter(text -> PromptId.isValid(text.value()))
                .flatMap(text -> reference(document, text, to, names)));
    }

    private Stream<Problem> reference(Document document, Document.Text text, Set<Kind> to, String valid) {
        Place found = english.get(new PromptId(text.value()));
        if (found == null) {
            String state = unpublished.contains(new PromptId(text.value())) ? "not published yet" : "no prompt here";
            return Stream.of(document.problem(text.field(), "names “" + text.value() + "”, which is " + state, valid));
        }
        String problem = "names “" + text.value() + "”, which is of the kind "
                + found.kind().word();
        return to.contains(found.kind()) ? Stream.empty() : Stream.of(document.problem(text.field(), problem, valid));
    }

    private String names(Set<Kind> kinds) {
        return english.values().stream()
                .filter(place -> kinds.contains(place.kind()))
                .map(place -> place.id().value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** No construct of one set has an item of another's: answers are counted by the item. */
    private Stream<Problem> itemsAreOfOneSet() {
        Map<String, String> first = new HashMap<>();
        return of(Kind.QUESTIONS)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .flatMap(document -> document.texts("items", "id").stream()
                        .filter(item -> !first.computeIfAbsent(
                                        item.value(), id -> document.place().file())
                                .equals(document.place().file()))
                        .map(item -> document.problem(
                                item.field(),
                                "is an item of " + first.get(item.value()) + " too: “" + item.value() + "”",
                                "an id that no other item has")));
    }

    private Stream<Problem> drawsNameSets() {
        return references(Kind.CHECKIN, "draw.from", "", Set.of(Kind.QUESTIONS), "a set of questions");
    }

    /** Whoever is asked every week is not asked the same again for eight. */
    private Stream<Problem> drawsDoNotRepeat() {
        Map<String, Integer> items = of(Kind.QUESTIONS)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(
                        document -> document.place().id().value(),
                        document -> document.root().path("items").size(),
                        Math::max));
        return of(Kind.CHECKIN).flatMap(document -> {
            int take = document.root().path("draw").path("take").intValue(0);
            int all = document.texts("draw.from", "").stream()
                    .mapToInt(set -> items.getOrDefault(set.value(), 0))
                    .sum();
            return take > 0 && all < take * Draw.APART
                    ? Stream.of(document.problem(
                            "draw.take",
                            "asks the same again within " + Draw.APART + " weeks: " + all + " items",
                            all < Draw.APART ? "more items" : all / Draw.APART + " or fewer, or more items"))
                    : Stream.empty();
        });
    }

    /** Questions are drawn by the date of a round, and a journey has none. */
    private Stream<Problem> stepsDoNotDraw() {
        Set<String> drawing = of(Kind.CHECKIN)
                .filter(document -> document.root().has("draw"))
                .map(document -> document.place().id().value())
                .collect(Collectors.toSet());
        return of(Kind.JOURNEY)
                .flatMap(document -> document.texts("steps", "prompt").stream()
                        .filter(step -> drawing.contains(step.value()))
                        .map(step -> document.problem(
                                step.field(),
                                "names “" + step.value() + "”, which draws its questions by the round",
                                "a check-in that asks the same each time")));
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
