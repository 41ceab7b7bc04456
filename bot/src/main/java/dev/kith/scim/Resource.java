package dev.kith.scim;

import dev.kith.connectors.scim.Kept;
import dev.kith.connectors.scim.Kind;
import dev.kith.connectors.scim.ScimTree;
import java.time.Instant;

/**
 * A user or a group as it is kept.
 *
 * @param person who a user is in the directory, from the first time that they are there; empty before, and of a group
 * @param tree what the identity provider said, as JSON
 */
record Resource(long version, Instant created, Instant lastModified, String person, String tree) {

    Kept kept(Kind kind, String id) {
        return new Kept(id, new Kept.Stamp(version, created, lastModified), new ScimTree(kind, tree));
    }

    ScimTree tree(Kind kind) {
        return new ScimTree(kind, tree);
    }

    static Resource first(Instant now, String person, ScimTree tree) {
        return new Resource(1, now, now, person, tree.json());
    }

    Resource next(Instant now, String nowPerson, ScimTree nowTree) {
        return new Resource(version + 1, created, now, nowPerson, nowTree.json());
    }
}
