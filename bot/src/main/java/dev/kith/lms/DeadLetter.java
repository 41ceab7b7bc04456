package dev.kith.lms;

import dev.kith.checkin.CheckinAnswered;
import dev.kith.checkin.CheckinCompleted;
import dev.kith.facts.DeadFact;
import dev.kith.facts.Fact;
import dev.kith.meeting.PeopleMet;
import dev.kith.nudge.NudgeReacted;
import dev.kith.nudge.NudgeTried;
import dev.kith.nudge.QuizAnswered;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learning system would not take.
 *
 * @param ours what happened, in our words, without what anybody answered
 * @param theirs why, in the system's words, without what anybody answered
 * @param person who; null where nobody is to know that they took part
 * @param at when it happened (business time); null where that cannot be read any more
 */
public record DeadLetter(
        String ours,
        String theirs,
        @Nullable String person,
        @Nullable Instant at) {

    static DeadLetter of(DeadFact dead) {
        var fact = dead.fact();
        return new DeadLetter(
                fact.map(DeadLetter::words).orElse("something that this version of Kith does not know"),
                dead.reason(),
                fact.flatMap(DeadLetter::person).orElse(null),
                fact.map(Fact::at).orElse(null));
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case CheckinAnswered one ->
                of("answered", one.subject().prompt(), one.subject().campaign());
            case CheckinCompleted one ->
                of("took part in", one.subject().prompt(), one.subject().campaign());
            case NudgeReacted one ->
                of("read", one.subject().prompt(), one.subject().campaign());
            case NudgeTried one ->
                of("tried", one.subject().prompt(), one.subject().campaign());
            case QuizAnswered one ->
                of("answered", one.subject().prompt(), one.subject().campaign());
            case PeopleMet one ->
                of("met by", one.subject().prompt(), one.subject().campaign());
            default -> fact.getClass().getSimpleName();
        };
    }

    private static String of(String did, String prompt, String campaign) {
        return did + " " + prompt + " (campaign " + campaign + ")";
    }

    private static Optional<String> person(Fact fact) {
        return switch (fact) {
            case CheckinAnswered one -> Optional.of(one.subject().person());
            case NudgeReacted one -> Optional.of(one.subject().person());
            case NudgeTried one -> Optional.of(one.subject().person());
            case QuizAnswered one -> Optional.of(one.subject().person());
            case PeopleMet one -> Optional.of(one.subject().person());
            default -> Optional.empty();
        };
    }
}
