package dev.kith.prompts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold between a text and the same in other languages: a translation changes nothing but the words. */
final class TranslationRules {

    private final List<Document> documents;
    private final Map<PromptId, Document> english = new HashMap<>();

    TranslationRules(List<Document> documents) {
        this.documents = documents;
        documents.stream()
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .forEach(document -> english.putIfAbsent(document.place().id(), document));
    }

    Stream<Problem> problems() {
        return Stream.of(
                        same(
                                Kind.CHECKIN,
                                "questions",
                                document -> shapes(document, "questions"),
                                "are not those asked in English"),
                        same(Kind.CHECKIN, "draw", TranslationRules::drawn, "is not what is drawn in English"),
                        same(
                                Kind.QUESTIONS,
                                "items",
                                document -> shapes(document, "items"),
                                "are not those asked in English"),
                        same(Kind.QUESTIONS, "labels", TranslationRules::points, "are not as many as in English"),
                        same(
                                Kind.REFLECTION,
                                "questions",
                                document -> shapes(document, "questions"),
                                "are not those asked in English"),
                        same(
                                Kind.INTRODUCTION,
                                "meetings",
                                TranslationRules::meetings,
                                "are not as many as in English"),
                        same(Kind.INTRODUCTION, "toEach", TranslationRules::whom, "is not for whom it is in English"),
                        same(Kind.INTRODUCTION, "role", TranslationRules::role, "is not what it is in English"),
                        nudgesAskTheSame(),
                        opportunitiesAreTheSame())
                .flatMap(problems -> problems);
    }

    /** Answers are counted by ids whatever the language. */
    private Stream<Problem> same(Kind kind, String field, Function<Document, String> shape, String problem) {
        return of(kind).flatMap(document -> Stream.ofNullable(
                        english.get(document.place().id()))
                .filter(first -> first.place().kind() == kind)
                .map(shape)
                .filter(shaped -> !shaped.equals(shape.apply(document)))
                .map(shaped -> document.problem(field, problem, shaped.isEmpty() ? "nothing" : shaped)));
    }

    /** The same of what a nudge asks, at the question where there is one. */
    private Stream<Problem> nudgesAskTheSame() {
        return of(Kind.NUDGE).flatMap(document -> {
            String own = NudgeRules.asked(document);
            String field = document.root().has("question") ? "question" : "quiz";
            return Stream.ofNullable(english.get(document.place().id()))
                    .filter(first -> first.place().kind() == Kind.NUDGE)
                    .map(NudgeRules::asked)
                    .filter(asked -> !asked.equals(own))
                    .map(asked -> document.problem(field, "is not what is asked in English: " + own, asked));
        });
    }

    /** Until when it is open, and what it is, is the same whoever reads of it. */
    private Stream<Problem> opportunitiesAreTheSame() {
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
    private static String shapes(Document document, String list) {
        return document.root()
                .path(list)
                .valueStream()
                .map(TranslationRules::shape)
                .collect(Collectors.joining("; "));
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
                        question.path("direction").stringValue(""),
                        points,
                        options)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String drawn(Document document) {
        if (!document.root().has("draw")) {
            return "";
        }
        var from = document.texts("draw.from", "").stream()
                .map(Document.Text::value)
                .toList();
        return document.root().path("draw").path("take").intValue(0) + " from " + from;
    }

    private static String points(Document document) {
        return document.root().path("labels").size() + " points";
    }

    private static String meetings(Document document) {
        return document.root().path("meetings").size() + " meetings";
    }

    private static String whom(Document document) {
        return document.root().has("toEach") ? "toEach" : "toMentee and toMentor";
    }

    private static String role(Document document) {
        return document.root().path("role").stringValue("mentor");
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
