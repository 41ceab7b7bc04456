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
                        journeysIntroduceTheirWalkers(),
                        packsNameNudges(),
                        drawsNameSets(),
                        new DrawRules(documents).problems(),
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

    /** A journey can ask for a mentor of whoever walks it, and for nobody else. */
    private Stream<Problem> journeysIntroduceTheirWalkers() {
        Map<String, Boolean> ofEquals = of(Kind.INTRODUCTION)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(
                        document -> document.place().id().value(),
                        document -> document.root().has("toEach"),
                        (one, other) -> one));
        return of(Kind.JOURNEY)
                .flatMap(document -> document.texts("steps", "prompt").stream()
                        .filter(step -> ofEquals.containsKey(step.value()))
                        .flatMap(step -> introduces(document, step, ofEquals.getOrDefault(step.value(), false))));
    }

    private static Stream<Problem> introduces(Document journey, Document.Text prompt, boolean isOfEquals) {
        String step = prompt.field().substring(0, prompt.field().lastIndexOf('.'));
        String to = journey.root()
                .at("/" + step.replaceAll("[\\[.]", "/").replace("]", ""))
                .path("to")
                .stringValue("person");
        if (isOfEquals) {
            return Stream.of(journey.problem(
                    prompt.field(),
                    "brings equals together, and a journey can only ask for a mentor",
                    "an introduction with toMentee and toMentor"));
        }
        return to.equals("person")
                ? Stream.empty()
                : Stream.of(
                        journey.problem(step + ".to", "introduces somebody else than who walks the journey", "person"));
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

    private Stream<Problem> drawsNameSets() {
        return references(Kind.CHECKIN, "draw.from", "", Set.of(Kind.QUESTIONS), "a set of questions");
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
