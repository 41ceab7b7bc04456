package dev.kith.signals;

import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, one hash for the organisation; each sealed, for it holds figures. It goes when these do. */
final class RedisFindings implements Findings, Expiring {

    private static final Script DECIDE = Script.beside(RedisFindings.class, "decide.lua");
    private static final int ID_LENGTH = 12;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final String key;

    RedisFindings(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        Partition home = redis.home("findings");
        this.key = home.key("findings");
    }

    @Override
    public String idOf(Proposed.About about) {
        String cell = new TreeMap<>(about.what().cell()).toString();
        return vault.keyedHash(
                        "finding", about.campaign(), about.run(), about.what().question(), cell)
                .substring(0, ID_LENGTH);
    }

    @Override
    public void propose(Proposed one) {
        redis.jedis().hsetnx(key, one.id(), sealed(one));
    }

    @Override
    public Optional<Proposed> find(String id) {
        return Optional.ofNullable(redis.jedis().hget(key, id)).map(kept -> read(id, kept));
    }

    @Override
    public List<Proposed> all() {
        return redis.jedis().hgetAll(key).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Proposed::at).reversed().thenComparing(Proposed::id))
                .toList();
    }

    @Override
    public boolean replace(Proposed before, Proposed after) {
        return Optional.ofNullable(redis.jedis().hget(key, before.id()))
                .filter(kept -> read(before.id(), kept).equals(before))
                .filter(kept ->
                        DECIDE.count(redis.jedis(), List.of(key), List.of(before.id(), kept, sealed(after))) == 1)
                .isPresent();
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().figures());
        return all().stream()
                .filter(one -> !one.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(last))
                .mapToLong(one -> redis.jedis().hdel(key, one.id()))
                .sum();
    }

    private String sealed(Proposed one) {
        return vault.seal(json.writeValueAsString(one), context(one.id()));
    }

    private Proposed read(String id, String kept) {
        return json.readValue(vault.open(kept, context(id)), Proposed.class);
    }

    private static String context(String id) {
        return "finding:" + id;
    }
}
