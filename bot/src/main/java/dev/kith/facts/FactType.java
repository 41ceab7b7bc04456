package dev.kith.facts;

/** A kind of fact that a feature tells, by the name of its record. */
public record FactType(Class<? extends Fact> type) {

    public String name() {
        return type.getSimpleName();
    }
}
