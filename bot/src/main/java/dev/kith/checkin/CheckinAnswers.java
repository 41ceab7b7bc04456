package dev.kith.checkin;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.checkin.Asked.Asking;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to check-ins: kept in the person's partition, sealed; the latest replaces the one before. The fact log learns
 * of named ones only: of others nobody can see that there was an answer.
 */
public final class CheckinAnswers {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final int MOST_TRIES = 10;

    private final Deliveries deliveries;
    private final Vault vault;
    private final JsonMapper json;
    private final BusinessTime time;

    CheckinAnswers(Deliveries deliveries, Vault vault, JsonMapper json, BusinessTime time) {
        this.deliveries = deliveries;
        this.vault = vault;
        this.json = json;
        this.time = time;
    }

    /** The latest answer to a delivery: values by question id. */
    public Optional<Map<String, String>> find(PersonId person, DeliveryId delivery) {
        return deliveries
                .answerTo(person, delivery)
                .map(kept -> json.readValue(vault.open(kept, context(delivery)), VALUES));
    }

    /** Keeps an answer, once: the same answer again changes nothing. False where the delivery cannot be answered. */
    boolean keep(Delivery delivery, Asking asking, Map<String, String> values) {
        var person = delivery.errand().recipient();
        var current = Optional.of(delivery);
        for (int tries = 0; tries < MOST_TRIES && current.isPresent(); tries++) {
            if (find(person, delivery.id()).filter(values::equals).isPresent()) {
                return true;
            }
            if (replace(current.get(), asking, values)) {
                return true;
            }
            current = deliveries.find(person, delivery.id());
        }
        return false;
    }

    private boolean replace(Delivery delivery, Asking asking, Map<String, String> values) {
        int version = delivery.progress().answerVersion();
        var errand = delivery.errand();
        var subject = new CheckinAnswered.Subject(
                errand.recipient().value(),
                errand.campaign().value(),
                asking.checkin().id().value());
        var fact = new CheckinAnswered(
                delivery.id() + "-" + (version + 1),
                time.instant(),
                subject,
                delivery.id().value(),
                version + 1);
        String sealed = vault.seal(json.writeValueAsString(values), context(delivery.id()));
        Optional<Fact> told = asking.handling().mode() == Mode.NAMED ? Optional.of(fact) : Optional.empty();
        return deliveries.answer(errand.recipient(), delivery.id(), new Deliveries.Answer(version, sealed, told));
    }

    private static String context(DeliveryId delivery) {
        return "answer:" + delivery;
    }
}
