package dev.kith.connectors.scim;

import java.time.Instant;

/**
 * A user or a group as the store has it.
 *
 * @param id the store's own
 */
public record Kept(String id, Stamp stamp, ScimTree tree) {

    /**
     * When it was written.
     *
     * @param version another one after each write
     */
    public record Stamp(long version, Instant created, Instant lastModified) {}
}
