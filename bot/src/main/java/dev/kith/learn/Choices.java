package dev.kith.learn;

import dev.kith.chat.Reply;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** What becomes of a button in a list. What stands in it is only a claim: it must be something of the catalogue, or of theirs. */
final class Choices {

    private final Lists lists;
    private final Readings readings;
    private final NudgeWriter writer;

    Choices(Lists lists, Readings readings, NudgeWriter writer) {
        this.lists = lists;
        this.readings = readings;
        this.writer = writer;
    }

    Reply take(Person person, String action) {
        if (action.startsWith(Lists.SHOW)) {
            return show(person, action);
        }
        if (action.equals(Lists.ALL)) {
            return lists.page(person, 1).<Reply>map(Reply::say).orElseGet(() -> gone(person));
        }
        if (action.startsWith(Lists.PAGE)) {
            return turn(person, action.substring(Lists.PAGE.length()));
        }
        return id(action, Item.Kind.READ)
                .flatMap(id -> lists.library().nudge(id, person.locale()))
                .map(nudge -> read(person, nudge))
                .orElseGet(() -> gone(person));
    }

    private static Optional<PromptId> id(String action, Item.Kind kind) {
        String before = kind.word() + "-";
        return Optional.of(action)
                .filter(one -> one.startsWith(before))
                .map(one -> one.substring(before.length()))
                .filter(PromptId::isValid)
                .map(PromptId::new);
    }

    /** It must be one that was sent to the person who presses. */
    private Reply show(Person person, String action) {
        return lists.lately()
                .of(person)
                .filter(one -> action.equals(Lists.SHOW + one.delivery().id().value()))
                .findFirst()
                .map(one -> Reply.say(writer.again(one.delivery(), one.nudge(), person)))
                .orElseGet(() -> Reply.say(Offering.sentence(person, "nothing")));
    }

    private Reply turn(Person person, String page) {
        return page.matches("\\d{1,4}")
                ? lists.page(person, Integer.parseInt(page))
                        .<Reply>map(Reply.Update::new)
                        .orElseGet(() -> gone(person))
                : gone(person);
    }

    private Reply read(Person person, Nudge nudge) {
        return switch (readings.choose(person, nudge.id())) {
            case Readings.Chosen.Coming coming -> Reply.nothing();
            case Readings.Chosen.Before before ->
                Reply.say(Offering.sentence(person, "above"), writer.again(before.delivery(), nudge, person));
            case Readings.Chosen.Held held -> Reply.say(Offering.sentence(person, "held"));
        };
    }

    private static Reply gone(Person person) {
        return new Reply.Rejected(Offering.TEXTS.get(person.locale(), "gone"));
    }
}
