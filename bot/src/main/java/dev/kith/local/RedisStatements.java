package dev.kith.local;

import dev.kith.chat.AdapterData;
import dev.kith.chat.Address;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The statements that the built-in receiver was told, the last 100,000, in one partition of their own. */
final class RedisStatements implements AdapterData {

    private static final int MOST = 100_000;
    private static final Script RECEIVE = Script.beside(RedisStatements.class, "receive.lua");

    private static final Script ERASE = Script.beside(RedisStatements.class, "erase.lua");

    private final Redis redis;
    private final JsonMapper json;
    private final JsonMapper sorted;
    private final String statements;
    private final String fingerprints;
    private final String order;
    private final String voided;

    RedisStatements(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
        this.sorted = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Partition home = redis.home("xapi-receiver");
        this.statements = home.key("xapi", "statements");
        this.fingerprints = home.key("xapi", "fingerprints");
        this.order = home.key("xapi", "order");
        this.voided = home.key("xapi", "voided");
    }

    /** A statement as it was sent, and as it is to be kept. */
    record Received(ObjectNode sent, ObjectNode kept) {

        String id() {
            return kept.path("id").asString();
        }
    }

    /** Keeps all or none; answers the id that is known with other content, if there is one. */
    Optional<String> keep(List<Received> batch) {
        var args = new ArrayList<String>();
        args.add(String.valueOf(MOST));
        for (Received one : batch) {
            args.addAll(List.of(one.id(), fingerprint(one.sent()), json.writeValueAsString(one.kept()), voids(one)));
        }
        var conflict = RECEIVE.run(redis.jedis(), List.of(statements, fingerprints, order, voided), args);
        return Optional.ofNullable(conflict).map(String::valueOf).filter(id -> !id.isEmpty());
    }

    Optional<JsonNode> find(String id) {
        return read(id).filter(statement -> !isVoided(statement));
    }

    Optional<JsonNode> findVoided(String id) {
        return read(id).filter(this::isVoided);
    }

    /** What holds, in the order in which it was told: voided statements are left out, voiding ones are there. */
    List<JsonNode> all() {
        var bodies = redis.jedis().hgetAll(statements);
        Set<String> taken = redis.jedis().smembers(voided);
        return redis.jedis().lrange(order, 0, -1).stream()
                .flatMap(id -> Optional.ofNullable(bodies.get(id)).stream())
                .map(json::readTree)
                .filter(statement -> isVoiding(statement)
                        || !taken.contains(statement.path("id").asString()))
                .toList();
    }

    @Override
    public void erase(String personId, Set<Address> addresses) {
        var theirs = redis.jedis().hgetAll(statements).entrySet().stream()
                .filter(one -> one.getValue().contains(personId))
                .filter(one -> isOf(json.readTree(one.getValue()), personId))
                .map(Map.Entry::getKey)
                .toList();
        if (!theirs.isEmpty()) {
            ERASE.run(redis.jedis(), List.of(statements, fingerprints, order, voided), theirs);
        }
    }

    private static boolean isOf(JsonNode statement, String personId) {
        return statement.path("actor").path("account").path("name").asString("").equals(personId);
    }

    private Optional<JsonNode> read(String id) {
        return Optional.ofNullable(redis.jedis().hget(statements, id)).map(json::readTree);
    }

    /** A voiding statement cannot itself be voided (xAPI 1.0.3, part two, section 2.3.2). */
    private boolean isVoided(JsonNode statement) {
        return !isVoiding(statement)
                && redis.jedis().sismember(voided, statement.path("id").asString());
    }

    private static boolean isVoiding(JsonNode statement) {
        return StatementRules.VOIDED.equals(statement.path("verb").path("id").asString(""));
    }

    private static String voids(Received one) {
        return isVoiding(one.kept())
                ? one.kept().path("object").path("id").asString().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Equal for equal content, whatever the order of keys; what a store may add is no content (section 2.3.1). */
    private String fingerprint(ObjectNode sent) {
        var content = sent.deepCopy();
        content.remove(List.of("id", "stored", "authority", "version"));
        String text = sorted.writeValueAsString(sorted.treeToValue(content, Object.class));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
