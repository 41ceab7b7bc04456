package dev.kith.prompts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold within one file and a schema cannot say; each rule bears with fields that are missing or odd. */
final class FileRules {

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?|}");
    private static final Pattern CONDITION = Pattern.compile("endsWhen|steps\\[\\d+]\\.when");

    private static final List<Function<Document, List<Problem>>> RULES = List.of(
            FileRules::idIsTheFileName,
            FileRules::nothingIsThereTwice,
            JourneyRules::problems,
            FileRules::placeholdersAreKnown,
            FileRules::linksAreSecure);

    private FileRules() {}

    static Stream<Problem> problems(Document document) {
        var all = RULES.stream().flatMap(rule -> rule.apply(document).stream());
        return switch (document.place().kind()) {
            case NUDGE -> Stream.concat(all, NudgeRules.problems(document));
            case OPPORTUNITY -> Stream.concat(all, OpportunityRules.problems(document));
            case CHECKIN, QUESTIONS -> Stream.concat(all, QuestionRules.problems(document));
            case INTRODUCTION -> Stream.concat(all, IntroductionRules.problems(document));
            case REFLECTION, JOURNEY, PACK, LANGUAGE, PERSONAS -> all;
        };
    }

    private static List<Problem> idIsTheFileName(Document document) {
        String id = document.text("id");
        String name = document.place().id().value();
        boolean differs = PromptId.isValid(id) && !id.equals(name);
        return differs ? List.of(document.problem("id", "is “" + id + "”, not the name of the file", name)) : List.of();
    }

    private static List<Problem> nothingIsThereTwice(Document document) {
        Stream<List<Document.Text>> insideQuestions = IntStream.range(
                        0, document.root().path("questions").size())
                .mapToObj(index -> Tree.item("questions", index))
                .flatMap(question -> Stream.of(
                        document.texts(question + ".options", "id"), document.texts(question + ".labels", "")));
        Stream<List<Document.Text>> inside = Stream.of(
                document.texts("questions", "id"),
                document.texts("steps", "id"),
                document.texts("nudges", ""),
                document.texts("items", "id"),
                document.texts("labels", ""),
                document.texts("draw.from", ""),
                document.texts("people", "id"),
                document.texts("people", "name"),
                document.texts("complete", ""));
        var inNudges = Stream.of(
                document.texts("quiz.options", "id"),
                document.texts("quiz.right", ""),
                document.texts("question.options", "id"),
                document.texts("skills", ""),
                document.texts("levels", ""));
        return Stream.of(inside, insideQuestions, inNudges)
                .flatMap(all -> all)
                .flatMap(texts -> repeated(document, texts).stream())
                .toList();
    }

    private static List<Problem> repeated(Document document, List<Document.Text> texts) {
        Map<String, String> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Document.Text text : texts) {
            String before = first.putIfAbsent(text.value(), text.field());
            if (before != null) {
                problems.add(document.problem(
                        text.field(),
                        "repeats “" + text.value() + "” of line "
                                + document.tree().line(before),
                        "one that differs from all others of the list"));
            }
        }
        return problems;
    }

    private static List<Problem> placeholdersAreKnown(Document document) {
        return document.texts().stream()
                .filter(text -> !CONDITION.matcher(text.field()).matches())
                .flatMap(text -> placeholdersAreKnown(document, text))
                .toList();
    }

    private static Stream<Problem> placeholdersAreKnown(Document document, Document.Text text) {
        var known = document.place().kind() == Kind.INTRODUCTION
                ? IntroductionRules.placeholders(document, text.field())
                : List.<String>of();
        String valid = known.isEmpty() ? "no placeholder and no brace here" : String.join(", ", known);
        return BRACES.matcher(text.value())
                .results()
                .map(MatchResult::group)
                .filter(found -> !known.contains(found))
                .map(found -> document.problem(text.field(), "has an unknown placeholder “" + found + "”", valid));
    }

    private static List<Problem> linksAreSecure(Document document) {
        return document.texts().stream()
                .filter(text ->
                        text.value().contains("http://") && !text.field().endsWith(".url"))
                .map(text -> document.problem(text.field(), "has a link to http://", "https:// only"))
                .toList();
    }
}
