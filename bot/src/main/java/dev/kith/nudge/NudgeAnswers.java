package dev.kith.nudge;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** All that was said about a nudge, in one place: sealed with its delivery, in the partition of the person. */
public final class NudgeAnswers {

    private static final int MOST_TRIES = 10;

    private final Deliveries deliveries;
    private final Vault vault;
    private final JsonMapper json;

    NudgeAnswers(Deliveries deliveries, Vault vault, JsonMapper json) {
        this.deliveries = deliveries;
        this.vault = vault;
        this.json = json;
    }

    /** What this person said about what they were sent by this delivery. */
    public NudgeSaid find(PersonId person, DeliveryId delivery) {
        return deliveries
                .answerTo(person, delivery)
                .map(kept -> read(vault.open(kept, context(delivery))))
                .orElse(NudgeSaid.NONE);
    }

    /** An older version kept nothing but the reaction, as a word. */
    private NudgeSaid read(String opened) {
        return opened.startsWith("{") ? json.readValue(opened, NudgeSaid.class) : NudgeSaid.NONE.reacting(opened);
    }

    /**
     * Keeps one more word, and tells the fact, once: what is there already stays. What was read before the row that it is
     * written over cannot get lost: somebody faster is met by another version.
     */
    void keep(Delivery delivery, UnaryOperator<NudgeSaid> word, Optional<Fact> told) {
        var person = delivery.errand().recipient();
        var current = deliveries.find(person, delivery.id());
        for (int tries = 0; tries < MOST_TRIES && current.isPresent(); tries++) {
            var said = find(person, delivery.id());
            var after = word.apply(said);
            if (after.equals(said) || write(current.get(), after, told)) {
                return;
            }
            current = deliveries.find(person, delivery.id());
        }
    }

    private boolean write(Delivery delivery, NudgeSaid said, Optional<Fact> told) {
        String sealed = vault.seal(json.writeValueAsString(said), context(delivery.id()));
        int version = delivery.progress().answerVersion();
        return deliveries.answer(
                delivery.errand().recipient(), delivery.id(), new Deliveries.Answer(version, sealed, told));
    }

    private static String context(DeliveryId delivery) {
        return "answer:" + delivery;
    }
}
