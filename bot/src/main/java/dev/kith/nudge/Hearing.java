package dev.kith.nudge;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.Optional;

/** Keeps what readers say about nudges. Said twice, or met again, it changes nothing. */
final class Hearing {

    private final NudgeAnswers answers;
    private final Practices practices;
    private final Deliveries deliveries;
    private final BusinessTime time;

    Hearing(NudgeAnswers answers, Practices practices, Deliveries deliveries, BusinessTime time) {
        this.answers = answers;
        this.practices = practices;
        this.deliveries = deliveries;
        this.time = time;
    }

    /** Whether it helped. */
    void reacted(Delivery delivery, PromptId nudge, String word) {
        var fact = new NudgeReacted(
                delivery.id() + "-reacted",
                time.instant(),
                subject(delivery, nudge),
                delivery.id().value());
        answers.keep(delivery, said -> said.reacting(word), Optional.of(fact));
    }

    /** What was chosen where the nudge asks; from then on a quiz comes back. What counts is what was said first. */
    void answered(Delivery delivery, Nudge nudge, NudgeQuestion question, String option) {
        var fact = new QuizAnswered(
                delivery.id() + "-answered",
                time.instant(),
                subject(delivery, nudge.id()),
                delivery.id().value());
        answers.keep(delivery, said -> said.answering(option), Optional.of(fact));
        var person = delivery.errand().recipient();
        var first = answers.find(person, delivery.id()).answer();
        if (question.isQuiz() && first.isPresent()) {
            boolean right = question.right().contains(first.get());
            String campaign = delivery.errand().campaign().value();
            var recall = Recall.first(campaign, time.instant(), first.get(), right);
            practices.change(person, practice -> practice.learning(nudge.id(), recall));
        }
    }

    /** Whether what an earlier nudge had them try was tried; of a no nothing is told. */
    void tried(Person person, DeliveryId earlier, PromptId nudge, String word) {
        deliveries.find(person.id(), earlier).ifPresent(delivery -> {
            var fact = new NudgeTried(earlier + "-tried", time.instant(), subject(delivery, nudge), earlier.value());
            boolean told = word.equals(NudgeCard.TRIED);
            answers.keep(delivery, said -> said.trying(word), told ? Optional.of(fact) : Optional.empty());
        });
    }

    /** What was chosen where a quiz came back. */
    void recalled(Person person, Ride.Quiz quiz, NudgeQuestion question, String option) {
        boolean right = question.right().contains(option);
        var now = time.instant();
        practices.change(
                person.id(),
                practice -> practice.recalling(
                        quiz.nudgeId(), quiz.turn(), recall -> recall.again(now, person.zone(), option, right)),
                practices.of(person.id()).recall(quiz.nudgeId()).<Fact>map(recall -> told(person, quiz, recall, now)));
    }

    private static QuizRecalled told(Person person, Ride.Quiz quiz, Recall recall, Instant now) {
        String id = String.join("/", person.id().value(), quiz.nudge(), String.valueOf(quiz.turn()), "recalled");
        var subject = new NudgeReacted.Subject(person.id().value(), recall.campaign(), quiz.nudge());
        return new QuizRecalled(id, now, subject);
    }

    /** They want the whole text of this card. */
    void opened(Delivery delivery, Nudge nudge) {
        var card = delivery.id();
        var now = time.instant();
        var fact = new NudgeOpened(card + "-opened", now, subject(delivery, nudge.id()), card.value());
        practices.change(delivery.errand().recipient(), practice -> practice.opened(card, now), Optional.of(fact));
    }

    /** How they like their nudges from now on. */
    void likes(Person person, Format format) {
        practices.change(person.id(), practice -> practice.in(format));
    }

    private static NudgeReacted.Subject subject(Delivery delivery, PromptId nudge) {
        var errand = delivery.errand();
        return new NudgeReacted.Subject(
                errand.recipient().value(), errand.campaign().value(), nudge.value());
    }
}
