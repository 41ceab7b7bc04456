package dev.kith.campaign;

import dev.kith.campaign.Activity.Fault;
import java.util.Optional;
import java.util.Set;

/** Where a campaign may forward to; {@code lms} implements it. */
public interface Destination {

    /** The names of the connectors that are configured. */
    Set<String> names();

    /** What is wrong with how a prompt or a condition names a course of a learning system; empty where nothing is. */
    default Optional<Fault> courseFault(String course) {
        return Optional.empty();
    }
}
