package dev.kith.connectors;

import java.util.Optional;

/**
 * Whom a learning record is about; of a person only the id leaves the house, and the e-mail where a system knows people by
 * nothing else.
 */
public record Learner(String personId, Optional<String> email) {

    public Learner {
        Texts.present(personId, "personId");
        email.ifPresent(address -> Texts.present(address, "email"));
    }

    public Learner(String personId) {
        this(personId, Optional.empty());
    }

    /** Not the e-mail. */
    @Override
    public String toString() {
        return "Learner[personId=" + personId + "]";
    }
}
