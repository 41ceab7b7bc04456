package dev.kith.certificate;

import dev.kith.facts.Fact;
import java.time.Instant;

/**
 * A person reached the pass mark of a pack and was given its certificate; how well they did is sealed with it. Of whoever did not
 * reach it, nothing is told.
 *
 * @param number of the certificate, as {@link Award#number()}
 */
public record PackPassed(String id, Instant at, Subject subject, int number) implements Fact {

    /** Who, and of which campaign's pack. */
    public record Subject(String person, String campaign, String pack) {}
}
