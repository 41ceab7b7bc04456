package dev.kith.nudge;

import dev.kith.chat.Message;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Foot;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import java.util.Locale;
import java.util.Optional;

/** Draws the cards of nudges as they stand: what was said on one is said there, and nothing is asked twice. */
record NudgeCards(Nudges nudges, NudgeAnswers answers, Practices practices, Foot foot) {

    Optional<Nudge> nudge(Delivery delivery, Person reader) {
        return nudges.of(delivery.errand(), reader.locale());
    }

    /** As it stands; what can be done about every card is not under it. */
    Message card(Nudge nudge, DeliveryId delivery, Person reader) {
        return card(nudge, delivery, reader, answers.find(reader.id(), delivery));
    }

    /** As it is sent: nobody can have said anything on it yet. */
    Message first(Nudge nudge, DeliveryId delivery, Person reader, Practice practice) {
        return card(nudge, delivery, reader, new Read(NudgeSaid.NONE, practice));
    }

    /** The whole of it, as it is for whoever said nothing of how they like their nudges; nothing came before it. */
    Message preview(Nudge nudge, Person reader) {
        return drawn(nudge, nudges.language(nudge.id(), reader.locale()));
    }

    /** The same in just this language. */
    static Message drawn(Nudge nudge, Locale language) {
        var sight = new Sight(nudge, NudgeSaid.NONE, Format.FULL, Optional.empty(), Optional.empty());
        return NudgeCard.of(sight, new Topic(NudgeCard.TOPIC, ""), language);
    }

    /** What takes the place of one on which something was pressed. What was answered, or chosen, is not put off or stopped. */
    Message update(Nudge nudge, Delivery delivery, Person person) {
        var reader = nudges.reading(nudge, person);
        var said = answers.find(reader.id(), delivery.id());
        var drawn = card(nudge, delivery.id(), reader, said);
        var card = nudges.about(delivery.errand(), reader)
                .map(drawn::withUnderTitle)
                .orElse(drawn);
        boolean open = delivery.state() == DeliveryState.SENT
                && said.equals(NudgeSaid.NONE)
                && !delivery.errand().campaign().equals(CampaignId.LEARN);
        return (open ? foot.under(card, delivery.id(), reader) : card).in(reader.locale());
    }

    private Message card(Nudge nudge, DeliveryId delivery, Person reader, NudgeSaid said) {
        return card(nudge, delivery, reader, new Read(said, practices.of(reader.id())));
    }

    /** What the reader said on a card, and how they learn. */
    private record Read(NudgeSaid said, Practice practice) {}

    private Message card(Nudge nudge, DeliveryId delivery, Person reader, Read read) {
        var practice = read.practice();
        var ride = practice.ride(delivery);
        boolean whole = ride.filter(Ride::whole).isPresent();
        var sight = new Sight(
                nudge,
                read.said(),
                whole ? Format.FULL : practice.format(),
                ride.flatMap(Ride::tried).flatMap(tried -> lastTime(tried, reader)),
                ride.flatMap(Ride::quiz).flatMap(quiz -> again(quiz, practice, reader)));
        return NudgeCard.of(sight, new Topic(NudgeCard.TOPIC, delivery.value()), reader.locale());
    }

    private Optional<Sight.LastTime> lastTime(Ride.Tried tried, Person reader) {
        return nudges.of(tried.nudgeId(), reader.locale())
                .map(nudge -> new Sight.LastTime(
                        nudge.text().tryThis(),
                        answers.find(reader.id(), tried.deliveryId()).tried()));
    }

    private Optional<Sight.Again> again(Ride.Quiz quiz, Practice practice, Person reader) {
        var nudge = nudges.of(quiz.nudgeId(), reader.locale());
        return nudge.flatMap(Nudge::question)
                .map(question -> new Sight.Again(nudge.orElseThrow().title(), question, practice.answerTo(quiz)));
    }
}
