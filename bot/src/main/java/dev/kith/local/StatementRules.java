package dev.kith.local;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What makes a statement acceptable: the rules of xAPI 1.0.3, part two, that stores are seen to enforce. Stricter than
 * some of them, so that what passes here passes elsewhere.
 */
final class StatementRules {

    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private static final List<String> KEYS = List.of(
            "id",
            "actor",
            "verb",
            "object",
            "result",
            "context",
            "timestamp",
            "stored",
            "authority",
            "version",
            "attachments");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern IRI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    /** One rule; null where the statement keeps it, else what is wrong. */
    private interface Rule {
        @Nullable String problem(JsonNode statement);
    }

    private static final List<Rule> RULES = List.of(
            StatementRules::shape,
            StatementRules::nothingIsNull,
            StatementRules::id,
            statement -> actor("actor", statement.path("actor")),
            StatementRules::verb,
            StatementRules::object,
            StatementRules::voiding,
            StatementRules::timestamp,
            StatementRules::version,
            StatementRules::score,
            StatementRules::placeOfActivities);

    private StatementRules() {}

    /** The first thing that is wrong; empty where nothing is. */
    static Optional<String> problem(JsonNode statement) {
        return RULES.stream()
                .map(rule -> rule.problem(statement))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable String shape(JsonNode statement) {
        if (!statement.isObject()) {
            return "a statement is an object";
        }
        var unknown = new ArrayList<>(statement.propertyNames());
        unknown.removeAll(KEYS);
        return unknown.isEmpty() ? null : "unknown keys (valid: " + String.join(", ", KEYS) + ")";
    }

    /** Section 2.2: null only inside extensions. */
    private static @Nullable String nothingIsNull(JsonNode node) {
        return node.properties().stream()
                .filter(property -> !property.getKey().equals("extensions"))
                .map(property -> nullIn(property.getKey(), property.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String nullIn(String name, JsonNode node) {
        if (node.isNull()) {
            return name + " is null";
        }
        if (node.isArray()) {
            return node.valueStream()
                    .map(value -> nullIn(name, value))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return nothingIsNull(node);
    }

    private static @Nullable String id(JsonNode statement) {
        return !statement.has("id") || isUuid(statement.path("id")) ? null : "id is not a UUID";
    }

    /** Section 2.4.2: an agent or group with exactly one identifier. */
    private static @Nullable String actor(String name, JsonNode actor) {
        if (!actor.isObject()) {
            return name + " is missing";
        }
        long identifiers = Stream.of("mbox", "mbox_sha1sum", "openid", "account")
                .filter(actor::has)
                .count();
        if (identifiers != 1) {
            return name + " needs exactly one of mbox, mbox_sha1sum, openid, account";
        }
        if (actor.has("mbox") && !actor.path("mbox").asString("").matches("mailto:[^@\\s]+@[^@\\s]+")) {
            return name + ".mbox is not mailto: and an address";
        }
        return actor.has("account") ? account(name, actor.path("account")) : null;
    }

    private static @Nullable String account(String name, JsonNode account) {
        boolean good = isIri(account.path("homePage"))
                && !account.path("name").asString("").isBlank();
        return good ? null : name + ".account needs a homePage (an IRI) and a name";
    }

    private static @Nullable String verb(JsonNode statement) {
        return isIri(statement.path("verb").path("id")) ? null : "verb.id is not an IRI";
    }

    private static @Nullable String object(JsonNode statement) {
        var object = statement.path("object");
        return switch (type(object)) {
            case "Activity" -> isIri(object.path("id")) ? null : "object.id is not an IRI";
            case "StatementRef" -> isUuid(object.path("id")) ? null : "object.id is not a UUID";
            case "Agent", "Group" -> actor("object", object);
            default -> "object.objectType is not known (valid: Activity, StatementRef, Agent, Group)";
        };
    }

    private static @Nullable String voiding(JsonNode statement) {
        boolean voids = VOIDED.equals(statement.path("verb").path("id").asString(""));
        return voids && !type(statement.path("object")).equals("StatementRef")
                ? "object of a voiding statement is not a StatementRef"
                : null;
    }

    /** Section 4.5: with an offset, which is not {@code -00:00}. */
    private static @Nullable String timestamp(JsonNode statement) {
        if (!statement.has("timestamp")) {
            return null;
        }
        String text = statement.path("timestamp").asString("");
        try {
            OffsetDateTime.parse(text);
            return text.endsWith("-00:00") ? "timestamp has the offset -00:00" : null;
        } catch (DateTimeException e) {
            return "timestamp is not ISO 8601 with an offset";
        }
    }

    private static @Nullable String version(JsonNode statement) {
        return statement.path("version").asString("1.0.0").matches("1\\.0(\\.\\d+)?") ? null : "version is not 1.0.x";
    }

    /** Section 2.4.5.1. */
    private static @Nullable String score(JsonNode statement) {
        var score = statement.path("result").path("score");
        double scaled = score.path("scaled").asDouble(0);
        if (scaled < -1 || scaled > 1) {
            return "result.score.scaled is not within -1 to 1";
        }
        double min = score.path("min").asDouble(Double.NEGATIVE_INFINITY);
        double max = score.path("max").asDouble(Double.POSITIVE_INFINITY);
        double raw = score.path("raw").asDouble(Double.isInfinite(min) ? max : min);
        return min < max && raw >= min && raw <= max ? null : "result.score.raw is not within min to max";
    }

    /** Section 2.4.6: platform and revision speak of activities only. */
    private static @Nullable String placeOfActivities(JsonNode statement) {
        var context = statement.path("context");
        boolean named = context.has("platform") || context.has("revision");
        return named && !type(statement.path("object")).equals("Activity")
                ? "context.platform and context.revision need an Activity as object"
                : null;
    }

    private static String type(JsonNode object) {
        return object.path("objectType").asString("Activity");
    }

    private static boolean isIri(JsonNode node) {
        return node.isString() && IRI.matcher(node.stringValue()).matches();
    }

    static boolean isUuid(JsonNode node) {
        return node.isString() && isUuid(node.stringValue());
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }
}
