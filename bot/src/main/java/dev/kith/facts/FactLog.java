package dev.kith.facts;

import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.Streams;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fact log: one stream in each partition. Scripts append to it; {@link FactGroup}s read it. */
public final class FactLog {

    private static final Script APPEND = Script.beside(FactLog.class, "append.lua");

    private final Redis redis;
    private final JsonMapper json;
    private final Map<String, FactType> types;

    public FactLog(Redis redis, JsonMapper json, List<FactType> types) {
        this.redis = redis;
        this.json = json;
        this.types = types.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));
    }

    /** The stream to append to, with the fields {@code type} and {@code body}. */
    public static String stream(Partition partition) {
        return partition.key("facts");
    }

    /** A fact as a script appends it. */
    public Written write(Fact fact) {
        return new Written(fact.getClass().getSimpleName(), json.writeValueAsString(fact));
    }

    /** Appends facts that report no change of state, in this order. {@code at}: the id of whoever they are at home with. */
    public void append(String at, List<? extends Fact> facts) {
        var args = facts.stream()
                .map(this::write)
                .flatMap(one -> Stream.of(one.type(), one.body()))
                .toList();
        if (!args.isEmpty()) {
            APPEND.run(redis.jedis(), List.of(stream(redis.home(at))), args);
        }
    }

    /** The group of one reader, from the oldest fact that is still kept. */
    public FactGroup group(String name) {
        return new FactGroup(redis, name, this);
    }

    /** Ends the groups whose name begins with {@code prefix}, except {@code kept}: nothing waits for their readers. */
    public void endGroups(String prefix, Set<String> kept) {
        redis.partitions().all().stream()
                .map(FactLog::stream)
                .forEach(stream ->
                        StreamGroup.end(redis, stream, name -> name.startsWith(prefix) && !kept.contains(name)));
    }

    /**
     * Deletes every fact that names somebody, for each reader and among what they gave up on.
     *
     * @return how many went
     */
    public int erase(String person) {
        return new Streams(redis).erase(FactLog::stream, entry -> names(entry, person));
    }

    private boolean names(Entry entry, String person) {
        var body = entry.fields().getOrDefault("body", "");
        return body.contains(person) && names(json.readTree(body), person);
    }

    private static boolean names(JsonNode node, String person) {
        return node.isString()
                ? node.asString().equals(person)
                : node.values().stream().anyMatch(part -> names(part, person));
    }

    /** Whether there is still somebody who tells facts of this type. */
    boolean knows(Entry entry) {
        return types.containsKey(entry.get("type"));
    }

    Fact read(Entry entry) {
        var type = types.get(entry.get("type"));
        if (type == null) {
            throw new IllegalStateException("nobody tells facts of type " + entry.get("type"));
        }
        return json.readValue(entry.get("body"), type.type());
    }

    /** Type and body, the two fields of an entry. */
    public record Written(String type, String body) {}
}
