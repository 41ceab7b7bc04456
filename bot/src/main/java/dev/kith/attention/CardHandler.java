package dev.kith.attention;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes what can be done about any card: put it off, want no more of it, ask why. */
final class CardHandler implements ChatHandler {

    static final String TOPIC = "card";

    /** A platform asks what the card looks like now: nobody pressed anything. */
    static final String LOOK = "refresh";

    private final Directory directory;
    private final Deliveries deliveries;
    private final Recents recents;
    private final Deeds deeds;

    CardHandler(Directory directory, Deliveries deliveries, Recents recents, Deeds deeds) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.recents = recents;
        this.deeds = deeds;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Set<String> actions() {
        return Set.of(
                LOOK, "snooze", "tomorrow", "next-week", "that-day", "back", "stop", "undo", "quiet", "resume", "why");
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> delivery(person, chose)
                                .map(delivery -> handle(person, delivery, chose))
                                .orElseGet(() -> notYours(person.locale())))
                        .orElseGet(() -> notYours(Locale.ENGLISH))
                : Reply.nothing();
    }

    private static Reply notYours(Locale locale) {
        return new Reply.Rejected(Buttons.TEXTS.get(locale, "not-yours"));
    }

    private Optional<Delivery> delivery(Person person, Incoming.Chose chose) {
        var id = new DeliveryId(chose.card().about().reference());
        return deliveries
                .find(person.id(), id)
                .filter(delivery -> !delivery.errand().campaign().isNotice());
    }

    private Reply handle(Person person, Delivery delivery, Incoming.Chose chose) {
        if (chose.action().equals(LOOK)) {
            return deeds.putoff().back(person, delivery);
        }
        recents.heard(person.id());
        return switch (chose.action()) {
            case "snooze" -> deeds.putoff().offer(person, delivery);
            case "tomorrow" -> deeds.putoff().until(person, delivery, 1);
            case "next-week" -> deeds.putoff().until(person, delivery, 7);
            case "that-day" ->
                deeds.putoff().until(person, delivery, chose.values().getOrDefault(Cards.DAY, ""));
            case "back" -> deeds.putoff().back(person, delivery);
            case "stop" -> deeds.optOut().stop(person, delivery);
            case "undo" -> deeds.optOut().undo(person, delivery);
            case "quiet" -> deeds.optOut().quiet(person, delivery);
            case "resume" -> deeds.optOut().resume(person, delivery);
            case "why" -> Reply.say(deeds.cards().why(delivery, person));
            default -> new Reply.Rejected("there is no action " + chose.action() + " here");
        };
    }
}
