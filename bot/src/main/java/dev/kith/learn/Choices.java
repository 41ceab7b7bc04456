package dev.kith.learn;

import dev.kith.chat.Reply;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.Optional;

/** What becomes of a button in a list. What stands in it is only a claim: it must be something of the catalogue, or of theirs. */
final class Choices {

    private final Lists lists;
    private final Readings readings;
    private final Walks walks;
    private final NudgeWriter writer;
    private final Looks looks;

    Choices(Lists lists, Readings readings, Walks walks, NudgeWriter writer, Looks looks) {
        this.lists = lists;
        this.readings = readings;
        this.walks = walks;
        this.writer = writer;
        this.looks = looks;
    }

    Reply take(Person person, String action) {
        if (action.startsWith(Lists.SHOW)) {
            return show(person, action);
        }
        if (action.equals(Lists.ALL)) {
            return lists.page(person, 1).<Reply>map(Reply::say).orElseGet(() -> gone(person));
        }
        if (action.equals(Lists.OPEN)) {
            return Reply.say(lists.opportunities(person));
        }
        if (action.startsWith(Lists.PAGE)) {
            return turn(person, action.substring(Lists.PAGE.length()));
        }
        return read(person, action)
                .or(() -> journey(action, Item.Kind.START.with("")).map(one -> walks.start(person, one)))
                .or(() -> journey(action, Lists.STOP).map(one -> walks.stop(person, one)))
                .or(() -> journey(action, Lists.TRY).map(one -> looks.through(person, one)))
                .or(() -> open(person, action))
                .or(() -> see(person, action))
                .orElseGet(() -> gone(person));
    }

    private Optional<Reply> read(Person person, String action) {
        return id(action, Item.Kind.READ.with(""))
                .flatMap(id -> lists.library().nudge(id, person.locale()))
                .map(nudge -> read(person, nudge));
    }

    private Optional<Reply> open(Person person, String action) {
        return id(action, Item.Kind.OPEN.with(""))
                .flatMap(id -> lists.library().catalog().pack(id))
                .map(pack -> Reply.say(lists.opened(person, pack)));
    }

    private Optional<Reply> see(Person person, String action) {
        return id(action, Item.Kind.SEE.with(""))
                .flatMap(id -> lists.opportunities().open(id, person))
                .map(one -> Reply.say(OpportunityCard.asked(one, person)));
    }

    private Optional<Journey> journey(String action, String before) {
        var catalog = lists.library().catalog();
        return id(action, before).filter(catalog.journeyIds()::contains).flatMap(catalog::journey);
    }

    private static Optional<PromptId> id(String action, String before) {
        return Optional.of(action)
                .filter(one -> one.startsWith(before))
                .map(one -> one.substring(before.length()))
                .filter(PromptId::isValid)
                .map(PromptId::new);
    }

    /** It must be one that was sent to the person who presses. */
    private Reply show(Person person, String action) {
        return lists.theirs()
                .lately()
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
