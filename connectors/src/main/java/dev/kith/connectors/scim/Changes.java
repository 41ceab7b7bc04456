package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a client wants changed. Members are told to the store as those who join and those who leave. */
final class Changes {

    /** After so many others came in between, the client may try again itself. */
    private static final int ATTEMPTS = 5;

    private static final String ACTIVE = "active";
    private static final String MEMBERS = "members";

    private final Kind kind;
    private final ScimStore store;

    Changes(Kind kind, ScimStore store) {
        this.kind = kind;
        this.store = store;
    }

    Kept create(ObjectNode sent) throws ScimException {
        ObjectNode said = new Patch(kind).whole(sent);
        Empties.drop(said);
        if (kind == Kind.USER && !said.has(ACTIVE)) {
            said.put(ACTIVE, true);
        }
        Primaries.settle(JsonUtils.getJsonNodeFactory().objectNode(), said);
        return kept(store.create(draft(said, Set.of())), "new");
    }

    /** Reads, changes and writes again what somebody else wrote in between. */
    Kept change(String id, ScimRequest.Conditions conditions, Change change) throws ScimException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Kept read = store.find(kind, id).orElseThrow(() -> Resources.missing(kind, id));
            conditions.check(read);
            Written written = change.of(read);
            if (!(written instanceof Written.Changed)) {
                return kept(written, id);
            }
        }
        return kept(new Written.Changed(), id);
    }

    /** What was sent instead of what is there; who is a member stays where nothing is said of it. */
    Written instead(Kept read, ObjectNode sent) throws ScimException {
        ObjectNode before = whole(read, members(read));
        ObjectNode after = new Patch(kind).whole(sent);
        if (Patch.member(sent, MEMBERS).isNull() && before.has(MEMBERS)) {
            after.set(MEMBERS, before.get(MEMBERS));
        }
        return write(read, before, after);
    }

    Written patched(Kept read, ObjectNode sent) throws ScimException {
        ObjectNode before = whole(read, members(read));
        try {
            return write(read, before, new Patch(kind).apply(sent, before));
        } catch (JacksonException e) {
            throw new BadRequestException(
                    "A path selects by what cannot be compared (valid: members[value eq \"42\"])",
                    BadRequestException.INVALID_PATH,
                    e);
        }
    }

    /** Whether a user is active is never left open: nobody comes back, or leaves, by a word that is missing. */
    private Written write(Kept read, ObjectNode before, ObjectNode after) throws ScimException {
        Empties.drop(after);
        if (before.has(ACTIVE) && !after.has(ACTIVE)) {
            after.set(ACTIVE, before.get(ACTIVE));
        }
        Primaries.settle(before, after);
        return after.equals(before)
                ? new Written.Done(read)
                : store.replace(read, draft(after, ids(before.path(MEMBERS))));
    }

    private Draft draft(ObjectNode said, Set<String> before) throws BadRequestException {
        if (said.path(kind.naming()).asString("").isBlank()) {
            throw BadRequestException.invalidValue(kind.naming() + " is missing (valid: a text that nobody else has)");
        }
        Set<String> after = ids(said.path(MEMBERS));
        ObjectNode tree = said.deepCopy();
        tree.remove(MEMBERS);
        return new Draft(ScimTree.of(kind, tree), less(after, before), less(before, after));
    }

    private Set<String> members(Kept read) {
        return kind == Kind.GROUP ? new LinkedHashSet<>(store.members(read.id())) : Set.of();
    }

    private static ObjectNode whole(Kept read, Set<String> members) {
        ObjectNode whole = read.tree().node();
        if (!members.isEmpty()) {
            ArrayNode each = whole.putArray(MEMBERS);
            members.forEach(id -> each.addObject().put("value", id));
        }
        return whole;
    }

    private static Set<String> ids(JsonNode members) {
        var ids = new LinkedHashSet<String>();
        members.valueStream()
                .map(one -> one.path("value").asString(""))
                .filter(id -> !id.isBlank())
                .forEach(ids::add);
        return ids;
    }

    private static Set<String> less(Set<String> some, Set<String> others) {
        var left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private Kept kept(Written written, String id) throws ScimException {
        return switch (written) {
            case Written.Done done -> done.kept();
            case Written.Taken taken ->
                throw new ScimException(
                        409, BadRequestException.UNIQUENESS, "Another " + kind.type() + " has this " + kind.naming());
            case Written.Refused refused ->
                throw BadRequestException.invalidValue(refused.attribute() + ": " + refused.words());
            case Written.Gone gone -> throw Resources.missing(kind, id);
            case Written.Changed changed ->
                throw new ScimException(503, "Others write at the same time, please try again (id: " + id + ")");
        };
    }

    /** One change to what was read. */
    interface Change {

        Written of(Kept read) throws ScimException;
    }
}
