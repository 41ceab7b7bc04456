package dev.kith.conversation;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Reply;
import dev.kith.clock.BusinessTime;
import dev.kith.conversation.Talks.Talk;
import dev.kith.conversation.Wishes.Stand;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Takes a yes, and lets it be taken back; of a no nothing is kept. */
final class InvitationHandler implements ChatHandler {

    /** Nobody who sees somebody press a button, or answer a check-in, may tell from the hour whose wish it is. */
    private static final Duration SOONEST = Duration.ofHours(4);

    private static final Duration SPREAD = Duration.ofHours(20);

    private final Talks talks;
    private final InvitationCard card;
    private final Deliveries deliveries;
    private final BusinessTime time;
    private final RandomGenerator chance;

    InvitationHandler(
            Talks talks, InvitationCard card, Deliveries deliveries, BusinessTime time, RandomGenerator chance) {
        this.talks = talks;
        this.card = card;
        this.deliveries = deliveries;
        this.time = time;
        this.chance = chance;
    }

    @Override
    public String topic() {
        return InvitationCard.TOPIC;
    }

    /** The id in the button is only a claim: the delivery must be one of the person who acts. */
    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        return talks.directory()
                .whoIs(chose.from())
                .map(person -> handle(chose, person))
                .orElseGet(() -> rejected(Locale.ENGLISH));
    }

    private Reply handle(Incoming.Chose chose, Person person) {
        var delivery = deliveries
                .find(person.id(), new DeliveryId(chose.card().about().reference()))
                .filter(one -> one.errand().campaign().equals(CampaignId.CONVERSATION));
        return delivery.flatMap(one -> talks.of(RoundId.parse(one.errand().run()))
                        .flatMap(talk -> done(chose.action(), talk, one, person)))
                .<Reply>map(Reply.Update::new)
                .orElseGet(() -> rejected(person.locale()));
    }

    private Optional<Message> done(String action, Talk talk, Delivery delivery, Person person) {
        var wish = talks.wish(talk.round().id(), person.id());
        switch (action) {
            case InvitationCard.YES -> {
                var due = time.instant().plus(SOONEST).plusMillis(chance.nextLong(SPREAD.toMillis()));
                talks.wishes().keep(wish, due);
            }
            case InvitationCard.NO, InvitationCard.TAKE_BACK -> talks.wishes().takeBack(wish);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(now(talks.wishes().of(wish), talk, delivery, person));
    }

    /** As it stands after that. */
    private Message now(Optional<Stand> stand, Talk talk, Delivery delivery, Person person) {
        var locale = card.words().language(talk.round(), person);
        var message = stand.map(one -> switch (one) {
                    case OPEN -> card.yes(talk, delivery.id(), locale);
                    case TOLD -> card.told(talk, delivery.id(), locale);
                })
                .orElseGet(() -> card.no(talk, delivery.id(), locale));
        return message.in(locale);
    }

    private Reply rejected(Locale locale) {
        return new Reply.Rejected(card.refusal(locale, "not-yours"));
    }
}
