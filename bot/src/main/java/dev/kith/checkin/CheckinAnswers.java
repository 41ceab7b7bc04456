package dev.kith.checkin;

import dev.kith.checkin.Asked.Asking;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import dev.kith.release.Round;
import dev.kith.release.SealedAnswers;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to check-ins: kept in the person's partition, sealed; the latest replaces the one before. Named ones are kept with the
 * person and told to the fact log; others wait under a pseudonym and the key of their round, and nobody can see that there was one.
 */
public final class CheckinAnswers {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final int MOST_TRIES = 10;

    private final Deliveries deliveries;
    private final Vault vault;
    private final SealedAnswers inConfidence;
    private final JsonMapper json;
    private final BusinessTime time;

    CheckinAnswers(Deliveries deliveries, Vault vault, SealedAnswers inConfidence, JsonMapper json, BusinessTime time) {
        this.deliveries = deliveries;
        this.vault = vault;
        this.inConfidence = inConfidence;
        this.json = json;
        this.time = time;
    }

    /** The latest answer by name to a delivery: values by question id. */
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
            if (kept(delivery, asking).filter(values::equals).isPresent()) {
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
        return asking.in()
                .map(in -> answer(delivery, replacement(delivery, in.round(), values)))
                .orElseGet(() -> answer(delivery, named(delivery, asking, values)));
    }

    private boolean answer(Delivery delivery, Deliveries.Answer answer) {
        return deliveries.answer(delivery.errand().recipient(), delivery.id(), answer);
    }

    private Optional<Map<String, String>> kept(Delivery delivery, Asking asking) {
        var person = delivery.errand().recipient();
        return asking.in()
                .map(in -> inConfidence.find(in.round(), person))
                .orElseGet(() -> find(person, delivery.id()));
    }

    /** Takes back an answer that was not given by name. False where it is too late. */
    boolean withdraw(Delivery delivery, Round round) {
        var person = delivery.errand().recipient();
        var current = Optional.of(delivery);
        for (int tries = 0; tries < MOST_TRIES && current.isPresent(); tries++) {
            if (answer(current.get(), inConfidence(current.get(), round, ""))) {
                return true;
            }
            current = deliveries.find(person, delivery.id());
        }
        return false;
    }

    private Deliveries.Answer replacement(Delivery delivery, Round round, Map<String, String> values) {
        return inConfidence(
                delivery, round, inConfidence.seal(round, delivery.errand().recipient(), values));
    }

    private Deliveries.Answer inConfidence(Delivery delivery, Round round, String sealed) {
        var place = inConfidence.place(round, delivery.errand().recipient());
        return new Deliveries.Answer(delivery.progress().answerVersion(), sealed, Optional.empty(), Optional.of(place));
    }

    private Deliveries.Answer named(Delivery delivery, Asking asking, Map<String, String> values) {
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
        return new Deliveries.Answer(version, sealed, Optional.of(fact));
    }

    private static String context(DeliveryId delivery) {
        return "answer:" + delivery;
    }
}
