package dev.kith.connectors;

/** Whom a learning record is about; of a person, only the id leaves the house. */
public record Learner(String personId) {

    public Learner {
        Texts.present(personId, "personId");
    }
}
