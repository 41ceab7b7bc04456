package dev.kith.connectors.scim;

import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Users and groups as clients see them: with id, schemas and meta, members and groups. Addresses are absolute. */
final class Representation {

    private final ScimStore store;
    private final URI base;

    Representation(ScimStore store, URI base) {
        this.store = store;
        this.base = base;
    }

    ObjectNode of(Kept kept, Projection projection) {
        Kind kind = kept.tree().kind();
        ObjectNode said = kept.tree().node();
        ObjectNode whole = JsonUtils.getJsonNodeFactory().objectNode();
        ArrayNode schemas = whole.putArray("schemas").add(kind.urn());
        kind.extensions().stream().filter(said::has).forEach(schemas::add);
        whole.put("id", kept.id());
        whole.setAll(said);
        if (kind == Kind.GROUP && projection.wants("members")) {
            members(store.members(kept.id()), whole);
        }
        if (kind == Kind.USER && projection.wants("groups")) {
            groups(store.groupsOf(kept.id()), whole);
        }
        whole.set("meta", meta(kept));
        return projection.of(whole);
    }

    String location(Kept kept) {
        return location(kept.tree().kind(), kept.id());
    }

    /** A weak one: what is shown beside it, like the groups of a user, may change without it. */
    static String version(Kept kept) {
        return "W/\"" + kept.stamp().version() + "\"";
    }

    private String location(Kind kind, String id) {
        return base + kind.endpoint() + "/" + id;
    }

    private ObjectNode meta(Kept kept) {
        ObjectNode meta = JsonUtils.getJsonNodeFactory().objectNode();
        meta.put("resourceType", kept.tree().kind().type());
        meta.put("created", kept.stamp().created().toString());
        meta.put("lastModified", kept.stamp().lastModified().toString());
        meta.put("location", location(kept));
        return meta.put("version", version(kept));
    }

    private static void members(List<String> ids, ObjectNode group) {
        if (!ids.isEmpty()) {
            ArrayNode members = group.putArray("members");
            ids.forEach(id -> members.addObject().put("value", id));
        }
    }

    private void groups(List<ScimStore.Membership> memberships, ObjectNode user) {
        if (!memberships.isEmpty()) {
            ArrayNode groups = user.putArray("groups");
            memberships.forEach(one -> groups.addObject()
                    .put("value", one.group())
                    .put("$ref", location(Kind.GROUP, one.group()))
                    .put("display", one.displayName())
                    .put("type", "direct"));
        }
    }
}
