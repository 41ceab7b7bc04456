package dev.kith.connectors;

import java.time.Instant;

/** Takes back the record whose id was {@code voidedId}; has an id of its own. */
public record Voided(String id, Instant at, Learner learner, String voidedId) implements LearningRecord {

    public Voided {
        Texts.present(id, "id");
        Texts.present(voidedId, "voidedId");
    }
}
