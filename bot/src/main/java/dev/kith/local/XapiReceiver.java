package dev.kith.local;

import dev.kith.local.RedisStatements.Received;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes statements as a learning record store would: a batch is kept whole or not at all. */
final class XapiReceiver {

    private static final String VERSION = "1.0.3";

    private final RedisStatements statements;
    private final JsonMapper json;
    private final InstantSource business;
    private final Supplier<String> ids;

    XapiReceiver(RedisStatements statements, JsonMapper json, InstantSource business, Supplier<String> ids) {
        this.statements = statements;
        this.json = json;
        this.business = business;
        this.ids = ids;
    }

    /** What became of a batch. */
    sealed interface Outcome {

        record Kept(List<String> ids) implements Outcome {}

        /** A statement that is none; nothing was kept. */
        record Bad(String problem) implements Outcome {}

        /** An id that is known with other content; nothing was kept. */
        record Conflict(String id) implements Outcome {}
    }

    /** Takes one statement or an array of them. */
    Outcome take(byte[] body) {
        try {
            var tree = json.readTree(body);
            return take(tree.isArray() ? tree.valueStream().toList() : List.of(tree));
        } catch (JacksonException e) {
            return new Outcome.Bad("the body is not JSON");
        }
    }

    /** Takes the one statement whose id was said beside it. */
    Outcome take(byte[] body, String id) {
        try {
            var tree = json.readTree(body);
            if (!(tree instanceof ObjectNode statement)) {
                return new Outcome.Bad("the body is not one statement");
            }
            String inside = statement.path("id").asString(id);
            return inside.equalsIgnoreCase(id)
                    ? take(List.of(statement.put("id", id)))
                    : new Outcome.Bad("id is not the statementId");
        } catch (JacksonException e) {
            return new Outcome.Bad("the body is not JSON");
        }
    }

    private Outcome take(List<JsonNode> batch) {
        var received = new ArrayList<Received>();
        var seen = new HashSet<String>();
        for (int i = 0; i < batch.size(); i++) {
            var problem = StatementRules.problem(batch.get(i));
            if (problem.isPresent()) {
                return new Outcome.Bad("statements." + i + ": " + problem.get());
            }
            var one = received((ObjectNode) batch.get(i));
            if (!seen.add(one.id())) {
                return new Outcome.Bad("statements." + i + ": id is there twice");
            }
            received.add(one);
        }
        return statements
                .keep(received)
                .<Outcome>map(Outcome.Conflict::new)
                .orElseGet(() ->
                        new Outcome.Kept(received.stream().map(Received::id).toList()));
    }

    /** Section 2.4 of part two: a store sets id and timestamp where they are missing, and stored and version. */
    private Received received(ObjectNode sent) {
        String stored = business.instant().toString();
        var kept = sent.deepCopy();
        kept.put("id", sent.path("id").asString(ids.get()).toLowerCase(Locale.ROOT));
        kept.put("timestamp", sent.path("timestamp").asString(stored));
        kept.put("stored", stored);
        kept.put("version", sent.path("version").asString(VERSION));
        return new Received(sent, kept);
    }
}
