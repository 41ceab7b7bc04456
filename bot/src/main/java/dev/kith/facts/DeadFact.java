package dev.kith.facts;

import dev.kith.redis.Entry;
import java.util.Optional;

/** A fact that a reader gave up on. */
public record DeadFact(Entry letter, FactLog log) {

    /** Why. */
    public String reason() {
        return letter.get("dead.reason");
    }

    /** What it says; empty where nobody tells facts of its type any more. */
    public Optional<Fact> fact() {
        return log.knows(letter) ? Optional.of(log.read(letter)) : Optional.empty();
    }
}
