package dev.kith.pack;

import dev.kith.delivery.DeliveryId;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.people.PersonId;
import java.util.Map;
import java.util.Optional;

/** As they are kept beside the delivery. */
record SealedReactions(NudgeAnswers answers) implements Reactions {

    private static final Map<String, Boolean> WORDS = Map.of("helpful", true, "unhelpful", false);

    @Override
    public Optional<Boolean> helpful(PersonId person, DeliveryId delivery) {
        return answers.find(person, delivery).reaction().map(WORDS::get);
    }
}
