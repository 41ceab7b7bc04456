package dev.kith.checkin;

import dev.kith.chat.Block;
import dev.kith.chat.Form;
import dev.kith.chat.Topic;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A check-in one question at a time, in a window of its own: what is chosen comes first, one's own words last. */
final class OneByOne {

    /** What opens it. */
    static final String BEGIN = "one-by-one";

    private static final String NEXT = "next-";

    private OneByOne() {}

    /** The question that an action leads to, and what was said before; empty where the action is another. */
    static Optional<Form> step(Checkin checkin, List<String> promise, Topic about, Given given) {
        return index(given.action(), checkin.questions().size()).map(i -> form(checkin, promise, about, given, i));
    }

    /** What somebody pressed, with everything said until then, and their language. */
    record Given(String action, Map<String, String> said, Locale locale) {

        /** What stood in the card's own fields is no answer of the window's. */
        Map<String, String> before() {
            return action.equals(BEGIN) ? Map.of() : said;
        }

        @Override
        public String toString() {
            return action;
        }
    }

    static boolean isStep(String action) {
        return action.equals(BEGIN) || action.startsWith(NEXT);
    }

    private static Form form(Checkin checkin, List<String> promise, Topic about, Given given, int i) {
        var questions = checkin.questions().stream()
                .sorted(Comparator.comparing(question -> question instanceof CommentQuestion))
                .toList();
        return new Form(
                checkin.title(),
                about,
                send(i + 1, questions.size(), given.locale()),
                blocks(questions, i, promise, given.locale()),
                given.before());
    }

    private static List<Block> blocks(List<Question> questions, int i, List<String> promise, Locale locale) {
        String where = CheckinCard.TEXTS.get(locale, "step", String.valueOf(i + 1), String.valueOf(questions.size()));
        return Stream.concat(
                        Stream.of(new Block.Text(where), CheckinCard.field(questions.get(i))),
                        promise.stream().map(Block.Text::new))
                .toList();
    }

    private static Form.Send send(int next, int count, Locale locale) {
        String again = CheckinCard.TEXTS.get(locale, "again");
        return next < count
                ? new Form.Send(
                        new Block.Action(NEXT + next, CheckinCard.TEXTS.get(locale, "next"), true), false, again)
                : new Form.Send(
                        new Block.Action(CheckinCard.ANSWER, CheckinCard.TEXTS.get(locale, "send"), true), true, again);
    }

    private static Optional<Integer> index(String action, int count) {
        if (action.equals(BEGIN)) {
            return Optional.of(0);
        }
        String number = action.startsWith(NEXT) ? action.substring(NEXT.length()) : "";
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) < count
                ? Optional.of(Integer.parseInt(number))
                : Optional.empty();
    }
}
