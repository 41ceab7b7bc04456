package dev.kith.nudge;

import dev.kith.delivery.DeliveryId;
import dev.kith.people.PersonId;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody answered to quizzes, for whoever tells them alone what they know. */
public final class QuizzesKnown {

    private final Practices practices;
    private final Nudges nudges;
    private final NudgeAnswers answers;

    QuizzesKnown(Practices practices, Nudges nudges, NudgeAnswers answers) {
        this.practices = practices;
        this.nudges = nudges;
        this.answers = answers;
    }

    /**
     * Each quiz that they last answered at {@code since} or later, and whether they know it: right the last time, or right once
     * when it came back.
     */
    public Map<PromptId, Boolean> since(PersonId person, Instant since) {
        return practices.of(person).recalls().entrySet().stream()
                .filter(one -> !one.getValue().at().isBefore(since))
                .collect(Collectors.toUnmodifiableMap(
                        one -> new PromptId(one.getKey()), one -> isKnown(one.getValue(), since)));
    }

    private static boolean isKnown(Recall recall, Instant since) {
        return recall.last().inARow() > 0
                || recall.course()
                        .flatMap(Recall.Course::proven)
                        .filter(at -> !at.isBefore(since))
                        .isPresent();
    }

    /** Whether it was answered rightly on a card; empty where its nudge asks no quiz any more. */
    public Optional<Boolean> isRight(QuizAnswered fact) {
        var subject = fact.subject();
        return nudges.of(new PromptId(subject.prompt()), Locale.ENGLISH)
                .flatMap(Nudge::question)
                .filter(NudgeQuestion::isQuiz)
                .flatMap(question -> answers.find(new PersonId(subject.person()), new DeliveryId(fact.delivery()))
                        .answer()
                        .map(question.right()::contains));
    }
}
