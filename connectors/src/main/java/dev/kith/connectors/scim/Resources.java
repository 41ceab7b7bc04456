package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All users, or all groups: what one can do with them and with one of them (RFC 7644 section 3). */
final class Resources {

    private final Kind kind;
    private final ScimStore store;
    private final Representation representation;
    private final Changes changes;

    Resources(Kind kind, ScimStore store, Representation representation) {
        this.kind = kind;
        this.store = store;
        this.representation = representation;
        this.changes = new Changes(kind, store);
    }

    /** What is done with all of them. */
    ScimReply handleAll(ScimRequest request) throws ScimException {
        return switch (request.method()) {
            case "GET" -> list(Query.of(kind, request.query()));
            case "POST" -> shown(201, changes.create(Body.read(request.body())), request);
            default -> ScimReply.notAllowed("GET, POST");
        };
    }

    /** What is asked in a body. */
    ScimReply search(ScimRequest request) throws ScimException {
        return request.method().equals("POST")
                ? list(Query.of(kind, Body.read(request.body())))
                : ScimReply.notAllowed("POST");
    }

    /** What is done with one of them. */
    ScimReply handleOne(String id, ScimRequest request) throws ScimException {
        return switch (request.method()) {
            case "GET" -> get(id, request);
            case "PUT" -> shown(200, put(id, request), request);
            case "PATCH" -> patch(id, request);
            case "DELETE" -> delete(id, request);
            default -> ScimReply.notAllowed("GET, PUT, PATCH, DELETE");
        };
    }

    private ScimReply list(Query query) throws ScimException {
        Search.Results found = new Search(store, representation, kind).find(query);
        ObjectNode list = JsonUtils.getJsonNodeFactory().objectNode();
        list.putArray("schemas").add("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        list.put("totalResults", found.total());
        list.put("startIndex", query.offset() + 1);
        list.put("itemsPerPage", found.page().size());
        ArrayNode resources = list.putArray("Resources");
        found.page().forEach(one -> resources.add(representation.of(one, query.projection())));
        return ScimReply.of(200, Map.of(), list);
    }

    private ScimReply get(String id, ScimRequest request) throws ScimException {
        Kept kept = store.find(kind, id).orElseThrow(() -> missing(kind, id));
        return request.conditions().isKnown(kept)
                ? ScimReply.empty(304, Map.of("ETag", Representation.version(kept)))
                : shown(200, kept, request);
    }

    private Kept put(String id, ScimRequest request) throws ScimException {
        ObjectNode sent = Body.read(request.body());
        return changes.change(id, request.conditions(), read -> changes.instead(read, sent));
    }

    /** Of a group nothing is shown that nobody asked for: it may have ten thousand members, and Entra expects it so. */
    private ScimReply patch(String id, ScimRequest request) throws ScimException {
        ObjectNode sent = Body.read(request.body());
        Kept kept = changes.change(id, request.conditions(), read -> changes.patched(read, sent));
        return kind == Kind.GROUP && !request.query().containsKey("attributes")
                ? ScimReply.empty(204, Map.of("ETag", Representation.version(kept)))
                : shown(200, kept, request);
    }

    private ScimReply delete(String id, ScimRequest request) throws ScimException {
        changes.change(id, request.conditions(), store::remove);
        return ScimReply.empty(204, Map.of());
    }

    private ScimReply shown(int status, Kept kept, ScimRequest request) throws ScimException {
        Projection projection = Query.of(kind, request.query()).projection();
        var headers = Map.of("Location", representation.location(kept), "ETag", Representation.version(kept));
        return ScimReply.of(status, headers, representation.of(kept, projection));
    }

    static ResourceNotFoundException missing(Kind kind, String id) {
        return new ResourceNotFoundException(kind.type() + " is not there (id: " + id + ")");
    }
}
