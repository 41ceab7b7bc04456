package dev.kith.connectors.scim;

/** What became of a write. */
public sealed interface Written {

    /** It is done; of a removal, what was there last. */
    record Done(Kept kept) implements Written {}

    /** Another one has this name, be it spelled in other case. */
    record Taken() implements Written {}

    /** Somebody else wrote since it was read. */
    record Changed() implements Written {}

    /** It is no longer there. */
    record Gone() implements Written {}

    /**
     * The directory finds a value bad, and nothing was written.
     *
     * @param attribute its name in SCIM, like {@code timezone}
     * @param words what is wrong and what would be valid, for an admin of the identity provider to read
     */
    record Refused(String attribute, String words) implements Written {}
}
