package dev.kith.prompts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must hold within the file of an opportunity and a schema cannot say. */
final class OpportunityRules {

    private static final int MOST_WORDS = 200;

    /** As the schema has it: what is no date at all it refuses itself. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private OpportunityRules() {}

    static Stream<Problem> problems(Document document) {
        return Stream.<Function<Document, Stream<Problem>>>of(
                        OpportunityRules::textIsShort, OpportunityRules::untilIsADay, OpportunityRules::itCanBeAnswered)
                .flatMap(rule -> rule.apply(document));
    }

    private static Stream<Problem> textIsShort(Document document) {
        int words = NudgeText.words(document.text("text"));
        return words > MOST_WORDS
                ? Stream.of(
                        document.problem("text", "is too long: " + words + " words", MOST_WORDS + " words or fewer"))
                : Stream.empty();
    }

    private static Stream<Problem> untilIsADay(Document document) {
        String until = document.text("until");
        return !DATE.matcher(until).matches() || isADay(until)
                ? Stream.empty()
                : Stream.of(document.problem(
                        "until", "is no day: “" + until + "”", "a day of the calendar such as 2026-12-24"));
    }

    private static boolean isADay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Stream<Problem> itCanBeAnswered(Document document) {
        return document.root().has("link") || document.root().has("contact")
                ? Stream.empty()
                : Stream.of(document.problem(
                        "contact",
                        "is missing, and so is a link: nobody could answer it",
                        "a contact with a name and an e-mail, or a link, or both"));
    }
}
