package dev.kith.campaign;

import java.util.Set;

/** Where a campaign may forward to; {@code lms} implements it. */
public interface Destination {

    /** The names of the connectors that are configured. */
    Set<String> names();
}
