package dev.kith.connectors.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a statement may be, by xAPI 1.0.3, part two, and nothing of how Kith makes one. It knows of the parts of a statement
 * that Kith writes; one of any other kind is a problem, too.
 */
final class DataRules {

    /** RFC 9562 variant, in lower case. */
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** RFC 3339 in UTC, to the millisecond. */
    private static final Pattern TIMESTAMP = Pattern.compile(
            "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z");

    private static final Set<String> RELATIONS = Set.of("parent", "grouping", "category", "other");
    private static final String PROFILE = "http://adlnet.gov/expapi/activities/profile";
    private static final String INTERACTION = "http://adlnet.gov/expapi/activities/cmi.interaction";
    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private final Findings findings = new Findings();

    private DataRules() {}

    /** Everything that is wrong with one statement; empty where nothing is. */
    static List<String> problems(JsonNode statement) {
        DataRules rules = new DataRules();
        rules.statement(statement);
        return rules.findings.all();
    }

    /** Everything that is wrong with the statements of one request. */
    static List<String> problemsOfBatch(JsonNode batch) {
        DataRules rules = new DataRules();
        Set<String> ids = new HashSet<>();
        batch.valueStream().forEach(statement -> {
            rules.statement(statement);
            rules.findings.require(ids.add(statement.path("id").asString("")), "an id stands twice", statement);
        });
        return rules.findings.all();
    }

    private void statement(JsonNode statement) {
        findings.object(
                statement,
                Set.of("id", "actor", "verb", "object"),
                Set.of("result", "context", "timestamp", "stored", "authority", "version", "attachments"));
        findings.require(matches(UUID, statement.path("id")), "no UUID of variant 2", statement.path("id"));
        actor(statement.path("actor"));
        verb(statement.path("verb"));
        object(statement);
        findings.whereThere(statement, "result", result -> result(result, statement.at("/object/definition")));
        findings.whereThere(statement, "context", context -> context(context, isActivity(statement.path("object"))));
        findings.whereThere(
                statement,
                "timestamp",
                time -> findings.require(matches(TIMESTAMP, time), "no RFC 3339 timestamp in UTC", time));
        new Texts(findings).check(statement);
    }

    private void actor(JsonNode actor) {
        findings.object(actor, Set.of("objectType", "account"), Set.of());
        findings.require("Agent".equals(actor.path("objectType").asString("")), "no agent", actor);
        JsonNode account = actor.path("account");
        findings.object(account, Set.of("homePage", "name"), Set.of());
        findings.iri(account.path("homePage"));
        findings.require(isText(account.path("name")), "an account without a name", account);
    }

    private void verb(JsonNode verb) {
        findings.object(verb, Set.of("id"), Set.of("display"));
        findings.iri(verb.path("id"));
        findings.whereThere(verb, "display", findings::languageMap);
    }

    private void object(JsonNode statement) {
        JsonNode object = statement.path("object");
        boolean voids = VOIDED.equals(statement.at("/verb/id").asString(""));
        findings.require(voids != isActivity(object), "a reference is what is voided, and nothing else", statement);
        if (isActivity(object)) {
            activity(object);
        } else {
            findings.object(object, Set.of("objectType", "id"), Set.of());
            findings.require("StatementRef".equals(object.path("objectType").asString("")), "no reference", object);
            findings.require(matches(UUID, object.path("id")), "no reference to a UUID", object);
        }
    }

    private void activity(JsonNode activity) {
        findings.object(activity, Set.of("id"), Set.of("objectType", "definition"));
        findings.require(isActivity(activity), "no activity", activity);
        findings.iri(activity.path("id"));
        findings.whereThere(activity, "definition", this::definition);
    }

    private void definition(JsonNode definition) {
        findings.object(
                definition,
                Set.of(),
                Set.of("name", "description", "type", "moreInfo", "extensions", "interactionType", "scale"));
        findings.whereThere(definition, "type", findings::iri);
        findings.whereThere(definition, "name", findings::languageMap);
        findings.whereThere(definition, "description", findings::languageMap);
        findings.whereThere(definition, "extensions", findings::extensions);
        boolean isInteraction =
                INTERACTION.equals(definition.path("type").asString("")) && definition.has("interactionType");
        findings.require(
                isInteraction == (definition.has("scale") || definition.has("interactionType")),
                "half an interaction",
                definition);
        findings.whereThere(definition, "scale", scale -> scale(definition, scale));
    }

    private void scale(JsonNode definition, JsonNode scale) {
        findings.require("likert".equals(definition.path("interactionType").asString("")), "a scale", definition);
        findings.require(scale.isArray() && !scale.isEmpty(), "an empty scale", scale);
        Set<String> ids = new HashSet<>();
        scale.valueStream().forEach(step -> {
            findings.object(step, Set.of("id"), Set.of("description"));
            findings.require(isText(step.path("id")), "a step without an id", step);
            findings.require(ids.add(step.path("id").asString("")), "two steps of one id", scale);
            findings.whereThere(step, "description", findings::languageMap);
        });
    }

    private void result(JsonNode result, JsonNode definition) {
        findings.object(
                result, Set.of(), Set.of("completion", "success", "score", "response", "duration", "extensions"));
        findings.require(!result.isEmpty(), "an empty result", result);
        for (String flag : List.of("completion", "success")) {
            findings.whereThere(result, flag, value -> findings.require(value.isBoolean(), "no boolean", value));
        }
        findings.whereThere(result, "score", this::score);
        findings.whereThere(result, "extensions", findings::extensions);
        findings.whereThere(
                result,
                "response",
                response -> findings.require(isOn(definition.path("scale"), response), "no step of the scale", result));
    }

    private static boolean isOn(JsonNode scale, JsonNode response) {
        return scale.isMissingNode()
                || scale.valueStream().anyMatch(step -> step.path("id").equals(response));
    }

    private void score(JsonNode score) {
        findings.object(score, Set.of("scaled"), Set.of("raw", "min", "max"));
        JsonNode scaled = score.path("scaled");
        findings.require(scaled.isNumber() && Math.abs(scaled.doubleValue()) <= 1, "a scaled score is -1 to 1", score);
    }

    private void context(JsonNode context, boolean ofActivity) {
        Set<String> others = ofActivity ? Set.of("platform", "revision", "language") : Set.of("language");
        findings.object(context, Set.of("contextActivities"), others);
        JsonNode activities = context.path("contextActivities");
        findings.object(activities, Set.of(), RELATIONS);
        for (Map.Entry<String, JsonNode> relation : activities.properties()) {
            findings.require(
                    relation.getValue().isArray() && !relation.getValue().isEmpty(), "no list", activities);
            relation.getValue().valueStream().forEach(this::activity);
        }
        for (JsonNode category : activities.path("category")) {
            findings.require(
                    PROFILE.equals(category.at("/definition/type").asString("")), "a category that is none", category);
        }
    }

    private static boolean isActivity(JsonNode object) {
        return "Activity".equals(object.path("objectType").asString("Activity"));
    }

    private static boolean isText(JsonNode text) {
        return text.isString() && !text.stringValue().isBlank();
    }

    private static boolean matches(Pattern pattern, JsonNode text) {
        return text.isString() && pattern.matcher(text.stringValue()).matches();
    }

    /** No text that a store cannot keep, and nothing that is null, at any depth but inside extensions. */
    private record Texts(Findings findings) {

        void check(JsonNode node) {
            check(node, false);
        }

        private void check(JsonNode node, boolean mayBeNull) {
            findings.require(mayBeNull || !node.isNull(), "null", node);
            if (node.isString()) {
                writable(node.stringValue(), node);
            }
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                writable(property.getKey(), node);
                check(property.getValue(), mayBeNull || property.getKey().equals("extensions"));
            }
            if (node.isArray()) {
                node.valueStream().forEach(value -> check(value, mayBeNull));
            }
        }

        private void writable(String text, JsonNode where) {
            findings.require(text.indexOf(0) < 0, "a NUL", where);
            findings.require(
                    text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF), "half a pair", where);
        }
    }
}
