package dev.kith.connectors.scim;

import java.util.List;
import java.util.Optional;

/**
 * Where users and groups are kept. The store gives ids (never one twice, also not after a removal), versions and dates; it keeps
 * members beside their group, so that a group is read without them.
 * A write is about one resource and is whole or not at all; what follows from it elsewhere (the groups of a user, the members of a
 * group after a user's removal) may come a little later.
 */
public interface ScimStore {

    /** Kept, {@link Written.Taken} or {@link Written.Refused}. */
    Written create(Draft draft);

    /** Instead of what was read, if that is still the version that is kept. */
    Written replace(Kept read, Draft draft);

    /** Away for good, if what was read is still the version that is kept; a user also leaves all groups. */
    Written remove(Kept read);

    /** Those that are there, in the order asked; at most {@link ScimServer#LONGEST_PAGE} are asked for at a time. */
    List<Kept> find(Kind kind, List<String> ids);

    default Optional<Kept> find(Kind kind, String id) {
        return find(kind, List.of(id)).stream().findFirst();
    }

    /** Ids of those who have this key: one at most for {@link ScimKey#NAME}. The value is spelled by {@link ScimKey#spelled}. */
    List<String> lookUp(Kind kind, ScimKey key, String value);

    /** Ids in an order that stays the same while nobody comes or goes; {@code offset} counts from 0. */
    Page page(Kind kind, int offset, int limit);

    /** Ids of all members of a group, each once, whether or not somebody of this id is kept. */
    List<String> members(String group);

    /** The groups of which a user is a member. */
    List<Membership> groupsOf(String user);

    /** One page of ids, and how many there are in all. */
    record Page(List<String> ids, int total) {}

    /** A group of which somebody is a member. */
    record Membership(String group, String displayName) {}
}
