package dev.kith.journey;

import dev.kith.chat.Message;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.Foot;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The nudges that somebody was sent lately, and their cards. */
record ReadLately(Sendings sendings, NudgeComposer composer, Foot foot) {

    private static final int MOST = 5;

    /** One of them, and when it came. */
    record Read(Nudge nudge, Delivery delivery, Instant at) {}

    /** The latest first, five at most. */
    List<Read> of(Person person) {
        return sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .flatMap(sending -> read(sending, person).stream())
                .limit(MOST)
                .toList();
    }

    private Optional<Read> read(Sending sending, Person person) {
        var delivery = sending.delivery();
        return composer.nudge(delivery.errand(), person.locale()).map(nudge -> new Read(nudge, delivery, sending.at()));
    }

    /** As it stands: whoever said already whether it helped is not asked again. */
    Message card(Read read, Person person) {
        var id = read.delivery().id();
        var card = read.delivery().progress().answerVersion() > 0
                ? NudgeCard.thanks(read.nudge(), id, person.locale())
                : foot.under(NudgeCard.of(read.nudge(), id, person.locale()), id, person);
        return card.forCampaign(read.delivery().errand().campaign().value());
    }
}
