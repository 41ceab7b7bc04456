package dev.kith.hello;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.time.Instant;

/** Takes what somebody chose on the hello: a language, a pace, or nothing at all. */
final class HelloHandler implements ChatHandler {

    private final Directory directory;
    private final Deliveries deliveries;
    private final Consents consents;
    private final Recents recents;
    private final HelloCard card;

    HelloHandler(Directory directory, Deliveries deliveries, Consents consents, Recents recents, HelloCard card) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.consents = consents;
        this.recents = recents;
        this.card = card;
    }

    @Override
    public String topic() {
        return Hello.NAME;
    }

    /** The id in the button is only a claim: the hello must have been said to the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        return directory
                .whoIs(chose.from())
                .flatMap(person -> deliveries
                        .find(person.id(), new DeliveryId(chose.card().about().reference()))
                        .map(delivery -> choose(person, delivery, chose.action())))
                .orElseGet(() -> new Reply.Rejected("this card was not sent to you, or it is over"));
    }

    private Reply choose(Person person, Delivery delivery, String action) {
        var language = HelloCard.language(action);
        if (language.isPresent()) {
            directory.speak(person.id(), language.get());
            recents.heard(person.id());
            return new Reply.Update(card.of(language.get(), delivery.id()));
        }
        var pace = HelloCard.pace(action);
        if (pace.isPresent()) {
            consents.pace(person.id(), pace);
            consents.resume(person.id());
        } else if (action.equals(HelloCard.PAUSE)) {
            consents.pause(person.id(), Instant.MAX);
        } else {
            return new Reply.Rejected("there is no action " + action + " here");
        }
        recents.heard(person.id());
        return new Reply.Update(HelloCard.chosen(person.locale(), action, delivery.id()));
    }
}
