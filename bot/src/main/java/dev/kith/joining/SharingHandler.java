package dev.kith.joining;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes how somebody shares what they know. It concerns nobody but the one who presses, whatever the button says. */
final class SharingHandler implements ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final SharingCard card;

    SharingHandler(Directory directory, Recents recents, SharingCard card) {
        this.directory = directory;
        this.recents = recents;
        this.card = card;
    }

    @Override
    public String topic() {
        return SharingCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> handle(person, chose.action()))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply handle(Person person, String action) {
        recents.heard(person.id());
        boolean isDone = switch (action) {
            case SharingCard.TWO_WEEKS -> pause(person, Optional.of(Period.ofWeeks(2)));
            case SharingCard.A_MONTH -> pause(person, Optional.of(Period.ofMonths(1)));
            case SharingCard.OVER -> pause(person, Optional.empty());
            default ->
                action.startsWith(SharingCard.PLACES)
                        ? places(person, action.substring(SharingCard.PLACES.length()))
                        : toggle(person, action);
        };
        return isDone ? new Reply.Update(card.card(person)) : new Reply.Rejected(SharingCard.say(person, "cannot"));
    }

    private boolean pause(Person person, Optional<Period> pause) {
        var now = card.time().instant().atZone(person.zone());
        card.parts().pause(person.id(), pause.map(period -> now.plus(period).toInstant()));
        return true;
    }

    private boolean places(Person person, String many) {
        boolean isPossible = many.matches("\\d") && Integer.parseInt(many) <= Part.MOST;
        if (isPossible) {
            card.parts().places(person.id(), Integer.parseInt(many));
        }
        return isPossible;
    }

    private boolean toggle(Person person, String action) {
        boolean on = action.startsWith(SharingCard.ON);
        if (!on && !action.startsWith(SharingCard.OFF)) {
            return false;
        }
        String id = action.substring(action.indexOf('-') + 1);
        return Stream.of(Toggle.Kind.values())
                .flatMap(kind -> Toggle.of(person, kind).stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> toggle(person, one, on))
                .orElse(false);
    }

    /** Of languages one has to stay. */
    private boolean toggle(Person person, Toggle one, boolean on) {
        if (one.kind() == Toggle.Kind.TOPIC) {
            card.parts().topic(person.id(), one.words(), on);
            return true;
        }
        var part = card.parts().of(person.id());
        boolean staysOne = on
                || Toggle.of(person, Toggle.Kind.LANGUAGE).stream()
                        .anyMatch(other -> !other.equals(one) && other.isOn(part));
        if (staysOne) {
            card.parts().language(person.id(), one.words(), on);
        }
        return staysOne;
    }
}
