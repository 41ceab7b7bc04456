package dev.kith.connectors.scim;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Asks a server without HTTP in between. */
record ScimCaller(ScimServer server) {

    ScimReply ask(String method, String path, Map<String, String> query) {
        return server.handle(new ScimRequest(method, path, query, ScimRequest.Conditions.NONE, ""));
    }

    ScimReply ask(String method, String path, String body) {
        return ask(method, path, body, ScimRequest.Conditions.NONE);
    }

    ScimReply ask(String method, String path, String body, ScimRequest.Conditions conditions) {
        return server.handle(new ScimRequest(method, path, Map.of(), conditions, body));
    }

    /** A PATCH of one attribute; the value is JSON. */
    static String replace(String path, String value) {
        return "{\"Operations\":[{\"op\":\"Replace\",\"path\":\"" + path + "\",\"value\":" + value + "}]}";
    }

    static ObjectNode tree(ScimReply reply) {
        return Patch.tree(reply.body().orElseThrow());
    }
}
