package dev.kith.nudge;

import dev.kith.chat.Block;
import dev.kith.prompts.NudgeQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a quiz or a question looks like: before it is answered, and after. Whether it was right is said in words. */
final class QuestionBlocks {

    private QuestionBlocks() {}

    /** {@code field} takes the answer, and {@code action} sends it. It may be left open: what else is on the card waits for nothing. */
    static List<Block> of(NudgeQuestion question, String field, String action, Locale locale) {
        var options = question.options().stream()
                .map(option -> new Block.Option(option.id(), option.label()))
                .toList();
        return List.of(
                new Block.Choice(field, question.label(), true, options),
                new Block.Text(say(locale, "promise")),
                new Block.Actions(List.of(new Block.Action(action, say(locale, "check"), true))));
    }

    static List<Block> answered(NudgeQuestion question, String answer, Locale locale) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Text(question.label()));
        var chosen = question.option(answer);
        if (chosen.isEmpty()) {
            blocks.add(new Block.Text(say(locale, "answered")));
            return blocks;
        }
        blocks.add(Block.Facts.of(say(locale, "your-answer"), chosen.get().label()));
        said(question, chosen.get(), locale).ifPresent(said -> blocks.add(new Block.Text(said)));
        if (question.isQuiz() && !question.right().contains(answer)) {
            blocks.add(Block.Facts.of(say(locale, "right-answer"), right(question)));
        }
        return blocks;
    }

    private static Optional<String> said(NudgeQuestion question, NudgeQuestion.Choice chosen, Locale locale) {
        if (!question.isQuiz()) {
            return chosen.feedback();
        }
        String verdict = say(locale, question.right().contains(chosen.id()) ? "right" : "wrong");
        return Optional.of(chosen.feedback().map(word -> verdict + " " + word).orElse(verdict));
    }

    private static String right(NudgeQuestion question) {
        return question.options().stream()
                .filter(option -> question.right().contains(option.id()))
                .map(NudgeQuestion.Choice::label)
                .collect(Collectors.joining("; "));
    }

    private static String say(Locale locale, String key) {
        return NudgeCard.TEXTS.get(locale, key);
    }
}
