package dev.kith.prompts;

import java.util.Optional;

/**
 * Where a nudge leads, and where it comes from.
 *
 * @param link to read on
 * @param course the id of the course in the learning system that goes with it
 */
public record Leads(
        Optional<Link> link,
        Optional<Media> listen,
        Optional<Media> watch,
        Optional<String> course,
        Optional<String> source) {

    /** Nowhere. */
    public static final Leads NONE =
            new Leads(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Leads withLink(Link to) {
        return new Leads(Optional.of(to), listen, watch, course, source);
    }

    public Leads withSource(String from) {
        return new Leads(link, listen, watch, course, Optional.of(from));
    }
}
