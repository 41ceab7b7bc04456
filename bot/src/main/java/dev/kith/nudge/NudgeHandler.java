package dev.kith.nudge;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Nudge;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;

/** Takes a word on whether a nudge helped. */
final class NudgeHandler implements ChatHandler {

    private static final List<String> REACTIONS = List.of(NudgeCard.HELPFUL, NudgeCard.UNHELPFUL);

    private final Directory directory;
    private final Deliveries deliveries;
    private final Nudges nudges;
    private final Vault vault;
    private final BusinessTime time;

    NudgeHandler(Directory directory, Deliveries deliveries, Nudges nudges, Vault vault, BusinessTime time) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.nudges = nudges;
        this.vault = vault;
        this.time = time;
    }

    @Override
    public String topic() {
        return NudgeCard.TOPIC;
    }

    @Override
    public Reply handle(Incoming incoming) {
        if (!(incoming instanceof Incoming.Chose chose)) {
            return Reply.nothing();
        }
        if (!REACTIONS.contains(chose.action())) {
            return new Reply.Rejected("there is no action " + chose.action() + " here (valid: helpful, unhelpful)");
        }
        return directory
                .whoIs(chose.from())
                .flatMap(person -> deliveries
                        .find(person.id(), new DeliveryId(chose.card().about().reference()))
                        .flatMap(delivery -> react(person, delivery, chose.action())))
                .orElseGet(() -> new Reply.Rejected("this card was not sent to you, or it is over"));
    }

    /** The first word counts; a second click, or the same event again, shows the card as it is. */
    private Optional<Reply> react(Person person, Delivery delivery, String reaction) {
        return nudges.of(delivery.errand(), person.locale()).map(nudge -> {
            if (delivery.progress().answerVersion() == 0) {
                keep(delivery, nudge, reaction);
            }
            return new Reply.Update(NudgeCard.thanks(nudge, delivery.id(), person.locale()));
        });
    }

    private void keep(Delivery delivery, Nudge nudge, String reaction) {
        var errand = delivery.errand();
        var subject = new NudgeReacted.Subject(
                errand.recipient().value(),
                errand.campaign().value(),
                nudge.id().value());
        var fact = new NudgeReacted(
                delivery.id() + "-1", time.instant(), subject, delivery.id().value());
        String sealed = vault.seal(reaction, "answer:" + delivery.id());
        deliveries.answer(errand.recipient(), delivery.id(), new Deliveries.Answer(0, sealed, Optional.of(fact)));
    }
}
