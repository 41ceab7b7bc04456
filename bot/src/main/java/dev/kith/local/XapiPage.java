package dev.kith.local;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the built-in receiver was told, newest first. */
@LocalMode
@Controller
class XapiPage {

    private static final int MOST = 200;

    private final RedisStatements statements;
    private final JsonMapper json;

    XapiPage(RedisStatements statements, JsonMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /** A statement in a line, and in full. */
    record Told(String at, String actor, String verb, String object, String json) {}

    @GetMapping("/local/xapi")
    String page(Model model) {
        var all = statements.all();
        var newest = all.reversed().stream().limit(MOST).map(this::told).toList();
        model.addAttribute("statements", newest);
        model.addAttribute("count", all.size());
        return "local/xapi";
    }

    private Told told(JsonNode statement) {
        return new Told(
                statement.path("timestamp").asString(""),
                actor(statement.path("actor")),
                lastPart(statement.path("verb").path("id").asString("")),
                object(statement.path("object")),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(statement));
    }

    private static String actor(JsonNode actor) {
        return firstOf(List.of(actor.path("account").path("name"), actor.path("name"), actor.path("mbox")), "somebody");
    }

    private static String object(JsonNode object) {
        var names =
                object.path("definition").path("name").valueStream().limit(1).toList();
        return names.isEmpty()
                ? firstOf(List.of(object.path("id"), object.path("name")), "an agent")
                : names.getFirst().asString("");
    }

    private static String firstOf(List<JsonNode> candidates, String other) {
        return candidates.stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(other);
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
