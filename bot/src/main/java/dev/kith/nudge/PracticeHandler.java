package dev.kith.nudge;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Optional;

/**
 * Takes what is pressed where something waits of earlier nudges. The id in a button is only a claim: it must be that of
 * something that waits for whoever presses.
 */
final class PracticeHandler implements ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final Returning returning;
    private final PracticeSection section;
    private final Hearing hearing;

    PracticeHandler(
            Directory directory, Recents recents, Returning returning, PracticeSection section, Hearing hearing) {
        this.directory = directory;
        this.recents = recents;
        this.returning = returning;
        this.section = section;
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return PracticeSection.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> handle(person, chose))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply handle(Person person, Incoming.Chose chose) {
        recents.heard(person.id());
        String action = chose.action();
        if (action.equals(NudgeCard.ANSWER)) {
            return answer(person, chose);
        }
        return after(action, PracticeSection.TRIED)
                .map(id -> tried(person, id, NudgeCard.TRIED))
                .or(() -> after(action, PracticeSection.NOT_YET).map(id -> tried(person, id, NudgeCard.NOT_YET)))
                .or(() -> after(action, PracticeSection.ASK).map(id -> ask(person, id)))
                .orElseGet(() -> rejected(person, "no-action"));
    }

    private static Optional<String> after(String action, String prefix) {
        return action.startsWith(prefix) ? Optional.of(action.substring(prefix.length())) : Optional.empty();
    }

    private Reply tried(Person person, String id, String word) {
        returning
                .untried(person)
                .filter(one -> one.delivery().id().value().equals(id))
                .findFirst()
                .ifPresent(one ->
                        hearing.tried(person, one.delivery().id(), one.nudge().id(), word));
        return new Reply.Update(section.card(person));
    }

    private Reply ask(Person person, String nudge) {
        return returning.due(person).stream()
                .filter(due -> due.nudge().id().value().equals(nudge))
                .findFirst()
                .map(due -> Reply.say(PracticeSection.quiz(person, due, Optional.empty())))
                .orElseGet(() -> Reply.say(section.card(person)));
    }

    /** Answered before, by another card or the same, it shows what was answered then. */
    private Reply answer(Person person, Incoming.Chose chose) {
        var asked = Ride.Quiz.of(chose.card().about().reference()).flatMap(quiz -> returning.asked(quiz, person));
        if (asked.isEmpty()) {
            return rejected(person, "no-action");
        }
        var due = asked.get();
        var option = due.question().option(chose.values().getOrDefault(NudgeCard.QUIZ, ""));
        if (option.isEmpty()) {
            return rejected(person, "choose");
        }
        hearing.recalled(person, due.quiz(), due.question(), option.get().id());
        return new Reply.Update(PracticeSection.quiz(person, due, returning.answerTo(due.quiz(), person)));
    }

    private static Reply rejected(Person person, String key) {
        return new Reply.Rejected(NudgeCard.TEXTS.get(person.locale(), key));
    }
}
