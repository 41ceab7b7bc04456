package dev.kith.about;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;

/** Takes what only people themselves can tell; it concerns nobody but the one who presses. */
record TellingHandler(Directory directory, Recents recents, Tellings tellings) implements ChatHandler {

    @Override
    public String topic() {
        return Tellings.TOPIC;
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
        return switch (chose.action()) {
            case Sheets.ANSWER ->
                tellings.keep(person, chose.values())
                        .<Reply>map(Reply.Rejected::new)
                        .orElseGet(() -> new Reply.Update(tellings.card(person, Tellings.say(person, "kept"))));
            case Tellings.WITHDRAW -> {
                tellings.withdraw(person.id());
                yield new Reply.Update(tellings.card(person, Tellings.say(person, "withdrawn")));
            }
            case Tellings.TELL ->
                chose.card().opens().isPresent()
                        ? new Reply.Ask(tellings.window(person))
                        : Reply.say(tellings.asking(person));
            default -> Reply.nothing();
        };
    }
}
