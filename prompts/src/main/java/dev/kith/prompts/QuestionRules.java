package dev.kith.prompts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold within the file of a check-in or of a set of questions and a schema cannot say. */
final class QuestionRules {

    private static final int MOST = 10;

    private static final List<Function<Document, Stream<Problem>>> RULES =
            List.of(QuestionRules::endsHaveWords, QuestionRules::somethingIsAsked, QuestionRules::notTooMuchIsAsked);

    private QuestionRules() {}

    static Stream<Problem> problems(Document document) {
        return RULES.stream().flatMap(rule -> rule.apply(document));
    }

    /** A number says nothing of which end is which. */
    private static Stream<Problem> endsHaveWords(Document document) {
        var ofQuestions = IntStream.range(0, document.root().path("questions").size())
                .mapToObj(index -> Tree.item("questions", index) + ".labels");
        return Stream.concat(Stream.of("labels"), ofQuestions)
                .map(labels -> document.texts(labels, ""))
                .filter(labels -> labels.size() > 1)
                .flatMap(labels -> Stream.of(labels.getFirst(), labels.getLast()))
                .filter(label -> label.value().codePoints().noneMatch(Character::isLetter))
                .map(label -> document.problem(
                        label.field(), "is an end of a scale without words: “" + label.value() + "”", "a word or two"));
    }

    private static Stream<Problem> somethingIsAsked(Document document) {
        boolean asksNothing = document.place().kind() == Kind.CHECKIN
                && document.root().path("questions").isArray()
                && document.root().path("questions").isEmpty()
                && !document.root().has("draw");
        return asksNothing
                ? Stream.of(document.problem("questions", "asks nothing", "a list of 1 to 10 questions, or a draw"))
                : Stream.empty();
    }

    private static Stream<Problem> notTooMuchIsAsked(Document document) {
        int fixed = document.root().path("questions").size();
        int drawn = document.root().path("draw").path("take").intValue(0);
        return drawn > 0 && fixed <= MOST && fixed + drawn > MOST
                ? Stream.of(document.problem(
                        "draw.take", "makes " + (fixed + drawn) + " questions in all", MOST + " in all or fewer"))
                : Stream.empty();
    }
}
