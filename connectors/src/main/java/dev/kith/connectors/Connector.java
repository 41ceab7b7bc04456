package dev.kith.connectors;

import java.util.Optional;

/** One learning system. Safe for use by several threads; no method throws for what a server does. */
public interface Connector {

    /** The name by which campaigns and the console call this connector. */
    String name();

    /** How its system was when last spoken to. */
    Health health();

    /** Speaks to the system and tells what it needs and has not, without changing anything there. */
    ConnectionTest test();

    /** The connector as what it can do; empty where it cannot. */
    default <A extends Ability> Optional<A> can(Class<A> ability) {
        return ability.isInstance(this) ? Optional.of(ability.cast(this)) : Optional.empty();
    }
}
