package dev.kith.about;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.util.Optional;

/** Takes what somebody says of themselves and sets themselves. It concerns nobody but the one who presses, whatever the button says. */
final class AboutHandler implements ChatHandler {

    static final String MENTOR_OPEN = "mentor-open";
    static final String MENTOR_NOT_NOW = "mentor-not-now";
    static final String AS_FILED = "skills-as-filed";

    private final Directory directory;
    private final Consents consents;
    private final Recents recents;
    private final Sheets sheets;
    private final AboutSection section;

    AboutHandler(Directory directory, Consents consents, Recents recents, Sheets sheets, AboutSection section) {
        this.directory = directory;
        this.consents = consents;
        this.recents = recents;
        this.sheets = sheets;
        this.section = section;
    }

    @Override
    public String topic() {
        return Sheets.TOPIC;
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
            case Sheets.ANSWER -> keep(person, chose);
            case MENTOR_OPEN -> mentors(person, true);
            case MENTOR_NOT_NOW -> mentors(person, false);
            case AS_FILED -> {
                directory.change(person.id(), own -> own.withSkills(Optional.empty()));
                yield now(person);
            }
            default -> ask(person, chose);
        };
    }

    private Reply keep(Person person, Incoming.Chose chose) {
        var sheet = sheets.answered(chose.card().about());
        return sheet.isEmpty()
                ? none(person)
                : sheet.get()
                        .keep(person, chose.values())
                        .<Reply>map(Reply.Rejected::new)
                        .orElseGet(() -> now(person));
    }

    private Reply mentors(Person person, boolean open) {
        consents.mentors(person.id(), open);
        return now(person);
    }

    /** Where no window can open, the questions come as a card. */
    private Reply ask(Person person, Incoming.Chose chose) {
        return sheets.opened(chose.action())
                .<Reply>map(sheet -> chose.card().opens().isPresent()
                        ? new Reply.Ask(Sheets.window(sheet, person))
                        : Reply.say(Sheets.card(sheet, person)))
                .orElseGet(() -> none(person));
    }

    private static Reply none(Person person) {
        return new Reply.Rejected(Sheets.words(person, "no-such"));
    }

    /** As they are after what they said. */
    private Reply now(Person person) {
        return new Reply.Update(section.card(directory.find(person.id()).orElse(person)));
    }
}
