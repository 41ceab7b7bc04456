package dev.kith.nudge;

import dev.kith.chat.Message;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The nudges that somebody was sent lately, and their cards. */
record ReadLately(Sendings sendings, Nudges nudges) {

    /** One of them, and when it came. */
    record Read(Nudge nudge, Delivery delivery, Instant at) {}

    /** The latest first. */
    Stream<Read> of(Person person) {
        return sendings.sentTo(person.id(), Sendings.KEPT).stream().flatMap(sending -> read(sending, person).stream());
    }

    private Optional<Read> read(Sending sending, Person person) {
        var delivery = sending.delivery();
        return nudges.of(delivery.errand(), person.locale()).map(nudge -> new Read(nudge, delivery, sending.at()));
    }

    /**
     * As it stands: whoever said already whether it helped is not asked again. Nothing is under it, as under what was just sent:
     * what was asked for is not put off, and its campaign may be over.
     */
    static Message card(Read read, Person person) {
        var id = read.delivery().id();
        var card = read.delivery().progress().answerVersion() > 0
                ? NudgeCard.thanks(read.nudge(), id, person.locale())
                : NudgeCard.of(read.nudge(), id, person.locale());
        return card.forCampaign(read.delivery().errand().campaign().value());
    }
}
