package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.ForbiddenException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the server can do and what it knows, for clients that ask (RFC 7644 section 4). */
final class Discovery {

    static final String CONFIG = "/ServiceProviderConfig";
    static final String SCHEMAS = "/Schemas";
    static final String TYPES = "/ResourceTypes";

    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    private final URI base;

    Discovery(URI base) {
        this.base = base;
    }

    /** @param name of one schema or type; empty for all */
    ScimReply handle(String endpoint, String name, ScimRequest request) throws ScimException {
        if (!request.method().equals("GET")) {
            return ScimReply.notAllowed("GET");
        }
        if (request.query().keySet().stream().anyMatch("filter"::equalsIgnoreCase)) {
            throw new ForbiddenException("Nothing is filtered here (valid: no filter)");
        }
        if (endpoint.equals(CONFIG)) {
            return ScimReply.of(200, Map.of(), config());
        }
        List<ObjectNode> all = endpoint.equals(SCHEMAS) ? schemas() : types();
        if (name.isEmpty()) {
            return ScimReply.of(200, Map.of(), list(all));
        }
        ObjectNode one = all.stream()
                .filter(each -> each.path("id").asString("").equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(
                        "Nothing of this name is known (valid: what " + base + endpoint + " lists)"));
        return ScimReply.of(200, Map.of(), one);
    }

    private ObjectNode config() {
        ObjectNode config = resource(CORE + "ServiceProviderConfig");
        config.putObject("patch").put("supported", true);
        config.putObject("bulk").put("supported", false).put("maxOperations", 0).put("maxPayloadSize", 0);
        config.putObject("filter").put("supported", true).put("maxResults", ScimServer.LONGEST_PAGE);
        config.putObject("changePassword").put("supported", false);
        config.putObject("sort").put("supported", false);
        config.putObject("etag").put("supported", true);
        config.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "Bearer token")
                .put("description", "A long-lived token in the Authorization header")
                .put("specUri", "https://www.rfc-editor.org/info/rfc6750")
                .put("primary", true);
        return placed(config, "ServiceProviderConfig", CONFIG);
    }

    private List<ObjectNode> schemas() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.concat(Stream.of(kind.urn()), kind.extensions().stream())
                        .map(urn -> schema(kind, urn)))
                .toList();
    }

    private ObjectNode schema(Kind kind, String urn) {
        String name = urn.equals(kind.urn()) ? kind.type() : urn.equals(Kind.KITH) ? "KithUser" : "EnterpriseUser";
        ObjectNode schema =
                JsonUtils.valueToNode(new SchemaResource(urn, name, "What Kith keeps of it", kind.described(urn)));
        return placed(schema, "Schema", SCHEMAS + "/" + urn);
    }

    private List<ObjectNode> types() {
        return Stream.of(Kind.values()).map(this::type).toList();
    }

    private ObjectNode type(Kind kind) {
        ObjectNode type = resource(CORE + "ResourceType");
        type.put("id", kind.type()).put("name", kind.type());
        type.put("endpoint", kind.endpoint()).put("schema", kind.urn());
        ArrayNode extensions = type.putArray("schemaExtensions");
        kind.extensions()
                .forEach(urn -> extensions.addObject().put("schema", urn).put("required", false));
        return placed(type, "ResourceType", TYPES + "/" + kind.type());
    }

    private ObjectNode placed(ObjectNode resource, String type, String path) {
        resource.putObject("meta").put("resourceType", type).put("location", base + path);
        return resource;
    }

    private static ObjectNode resource(String schema) {
        ObjectNode resource = JsonUtils.getJsonNodeFactory().objectNode();
        resource.putArray("schemas").add(schema);
        return resource;
    }

    private static ObjectNode list(List<ObjectNode> all) {
        ObjectNode list = resource("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        list.put("totalResults", all.size()).put("startIndex", 1).put("itemsPerPage", all.size());
        list.putArray("Resources").addAll(all);
        return list;
    }
}
