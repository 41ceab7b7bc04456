package dev.kith.pack;

import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.PersonId;
import dev.kith.redis.Vault;
import java.util.Map;
import java.util.Optional;

/** As they are kept beside the delivery. */
record SealedReactions(Deliveries deliveries, Vault vault) implements Reactions {

    private static final Map<String, Boolean> WORDS = Map.of("helpful", true, "unhelpful", false);

    @Override
    public Optional<Boolean> helpful(PersonId person, DeliveryId delivery) {
        return deliveries
                .answerTo(person, delivery)
                .map(closed -> vault.open(closed, "answer:" + delivery))
                .flatMap(word -> Optional.ofNullable(WORDS.get(word)));
    }
}
