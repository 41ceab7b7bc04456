package dev.kith.prompts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold between the files of a catalogue. */
final class CatalogRules {

    /** Also places whose file is broken: what refers to them need not be refused for that. */
    private final List<Place> places;

    private final List<Document> documents;
    private final Map<PromptId, Place> english = new HashMap<>();

    CatalogRules(List<Place> places, List<Document> documents) {
        this.places = places;
        this.documents = documents;
        places.stream()
                .filter(place -> place.language().equals(Locale.ENGLISH))
                .forEach(place -> english.putIfAbsent(place.id(), place));
    }

    Stream<Problem> problems() {
        return Stream.of(
                        everyPromptIsInEnglish(),
                        idsMeanOnePrompt(),
                        stepsNameNudgesAndCheckins(),
                        packsNameNudges(),
                        translationsAskTheSame(),
                        nudgesAskTheSame(),
                        opportunitiesAreTheSame())
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

    private Stream<Problem> stepsNameNudgesAndCheckins() {
        return references(Kind.JOURNEY, "steps", "prompt", Set.of(Kind.NUDGE, Kind.CHECKIN), "a nudge or a check-in");
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
            return Stream.of(
                    document.problem(text.field(), "names “" + text.value() + "”, which is no prompt here", valid));
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

    /** Answers are counted by ids whatever the language, so a translation may change nothing but the words. */
    private Stream<Problem> translationsAskTheSame() {
        Map<PromptId, List<String>> asked = of(Kind.CHECKIN)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(document -> document.place().id(), CatalogRules::shape));
        return of(Kind.CHECKIN)
                .filter(document -> !asked.getOrDefault(document.place().id(), shape(document))
                        .equals(shape(document)))
                .map(document -> document.problem(
                        "questions",
                        "are not those asked in English",
                        String.join("; ", asked.getOrDefault(document.place().id(), List.of()))));
    }

    /** The same of what a nudge asks, at the question where there is one. */
    private Stream<Problem> nudgesAskTheSame() {
        Map<PromptId, String> asked = of(Kind.NUDGE)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(document -> document.place().id(), NudgeRules::asked));
        return of(Kind.NUDGE).flatMap(document -> {
            String own = NudgeRules.asked(document);
            String english = asked.getOrDefault(document.place().id(), own);
            String field = document.root().has("question") ? "question" : "quiz";
            return own.equals(english)
                    ? Stream.empty()
                    : Stream.of(document.problem(field, "is not what is asked in English: " + own, english));
        });
    }

    /** Until when it is open, and what it is, is the same whoever reads of it. */
    private Stream<Problem> opportunitiesAreTheSame() {
        Map<PromptId, Document> english = of(Kind.OPPORTUNITY)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(document -> document.place().id(), document -> document));
        return of(Kind.OPPORTUNITY)
                .flatMap(document -> Stream.of("sort", "until")
                        .flatMap(field -> Stream.ofNullable(
                                        english.get(document.place().id()))
                                .map(first -> first.text(field))
                                .filter(value -> !value.equals(document.text(field)))
                                .map(value -> document.problem(
                                        field, "is not as it is in English: “" + document.text(field) + "”", value))));
    }

    /** What an answer may be, question by question, words left out. */
    private static List<String> shape(Document document) {
        return document.root()
                .path("questions")
                .valueStream()
                .map(CatalogRules::shape)
                .toList();
    }

    private static String shape(JsonNode question) {
        String options = question.path("options")
                .valueStream()
                .map(option -> option.path("id").stringValue(""))
                .collect(Collectors.joining("|"));
        String points = question.has("labels") ? question.path("labels").size() + " points" : "";
        return Stream.of(
                        question.path("id").stringValue(""),
                        question.path("type").stringValue(""),
                        points,
                        options)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
