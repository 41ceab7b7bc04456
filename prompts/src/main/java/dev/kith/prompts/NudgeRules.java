package dev.kith.prompts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must hold within the file of a nudge and a schema cannot say. */
final class NudgeRules {

    private static final int MOST_WORDS = 2 * NudgeText.WORDS_A_MINUTE;
    private static final int MOST_WORDS_IN_SHORT = 60;

    /**
     * Half of the 140 words a minute at which lecturers speak English (Tauroza and Allison 1990, "Speech rates in British
     * English", Applied Linguistics 11): what has fewer words is no transcript, however slowly it is spoken.
     */
    private static final int LEAST_WORDS_A_MINUTE = 70;

    private static final List<Function<Document, Stream<Problem>>> RULES = List.of(
            NudgeRules::bodyTakesTwoMinutes,
            NudgeRules::shortIsShort,
            NudgeRules::whatIsHeardCanBeRead,
            NudgeRules::oneThingIsAsked,
            NudgeRules::whatIsRightIsAnOption,
            NudgeRules::somethingIsWrong);

    private NudgeRules() {}

    static Stream<Problem> problems(Document document) {
        return RULES.stream().flatMap(rule -> rule.apply(document));
    }

    private static Stream<Problem> bodyTakesTwoMinutes(Document document) {
        int words = NudgeText.words(document.text("body"));
        return words > MOST_WORDS
                ? Stream.of(document.problem(
                        "body",
                        "takes more than two minutes: " + words + " words",
                        MOST_WORDS + " words or fewer, which is two minutes at 160 a minute"))
                : Stream.empty();
    }

    private static Stream<Problem> shortIsShort(Document document) {
        int words = NudgeText.words(document.text("short"));
        return words > MOST_WORDS_IN_SHORT
                ? Stream.of(document.problem(
                        "short", "is not short: " + words + " words", MOST_WORDS_IN_SHORT + " words or fewer"))
                : Stream.empty();
    }

    /** Whoever cannot hear, or sits among others, reads the same. */
    private static Stream<Problem> whatIsHeardCanBeRead(Document document) {
        int words = NudgeText.words(document.text("body"));
        return Stream.of("listen", "watch").flatMap(name -> {
            int least = LEAST_WORDS_A_MINUTE
                    * document.root().path(name).path("minutes").intValue(0);
            return words < least
                    ? Stream.of(document.problem(
                            name,
                            "has no transcript: the body has " + words + " words",
                            "a body of " + least + " words or more, with all that is said in it"))
                    : Stream.empty();
        });
    }

    private static Stream<Problem> oneThingIsAsked(Document document) {
        return document.root().has("quiz") && document.root().has("question")
                ? Stream.of(document.problem("question", "is there beside a quiz", "one of the two"))
                : Stream.empty();
    }

    private static Stream<Problem> whatIsRightIsAnOption(Document document) {
        var options = options(document);
        return document.texts("quiz.right", "").stream()
                .filter(right -> !options.contains(right.value()))
                .map(right -> document.problem(
                        right.field(), "is no option: “" + right.value() + "”", String.join(", ", options)));
    }

    private static Stream<Problem> somethingIsWrong(Document document) {
        var options = options(document);
        var right = document.texts("quiz.right", "").stream()
                .map(Document.Text::value)
                .toList();
        boolean differ = options.stream().distinct().count() == options.size();
        return !options.isEmpty() && differ && right.containsAll(options)
                ? Stream.of(document.problem(
                        "quiz.right", "calls every option right", "at least one of them left out: " + options))
                : Stream.empty();
    }

    private static List<String> options(Document document) {
        return document.texts("quiz.options", "id").stream()
                .map(Document.Text::value)
                .toList();
    }

    /** What a translation must ask as the English nudge does: {@code quiz small|large right small}, or nothing. */
    static String asked(Document document) {
        return Stream.of("quiz", "question")
                .filter(document.root()::has)
                .map(name -> asked(name, document.root().path(name)))
                .findFirst()
                .orElse("nothing");
    }

    private static String asked(String name, JsonNode question) {
        var options = question.path("options")
                .valueStream()
                .map(option -> option.path("id").stringValue(""))
                .toList();
        var right = question.path("right")
                .valueStream()
                .map(one -> one.stringValue(""))
                .sorted()
                .toList();
        String asked = name + " " + String.join("|", options);
        return right.isEmpty() ? asked : asked + " right " + String.join("|", right);
    }
}
