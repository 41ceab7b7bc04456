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
import tools.jackson.databind.json.JsonMapper;

/** In Redis, one hash for the organisation, each under a keyed hash of its id and sealed. It goes when figures do. */
final class RedisSignals implements Signals, Expiring {

    private static final Script DECIDE = Script.beside(RedisSignals.class, "decide.lua");
    private static final int LENGTH = 8;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final String key;

    RedisSignals(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        Partition home = redis.home("signals");
        this.key = home.key("signals");
    }

    @Override
    public String reference(String id) {
        return vault.keyedHash("signal", id).substring(0, LENGTH);
    }

    @Override
    public Optional<Response> find(String reference) {
        return Optional.ofNullable(redis.jedis().hget(key, reference)).map(kept -> read(reference, kept));
    }

    @Override
    public List<Response> all() {
        return redis.jedis().hgetAll(key).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Response::at)
                        .reversed()
                        .thenComparing(one -> one.signal().id()))
                .toList();
    }

    @Override
    public boolean add(Response one) {
        String reference = reference(one.signal().id());
        return redis.jedis().hsetnx(key, reference, sealed(reference, one)) == 1;
    }

    @Override
    public boolean replace(Response before, Response after) {
        String reference = reference(before.signal().id());
        return Optional.ofNullable(redis.jedis().hget(key, reference))
                .filter(kept -> read(reference, kept).equals(before))
                .filter(kept ->
                        DECIDE.count(redis.jedis(), List.of(key), List.of(reference, kept, sealed(reference, after)))
                                == 1)
                .isPresent();
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().figures());
        return all().stream()
                .filter(one -> !one.at().atZone(ZoneOffset.UTC).toLocalDate().isAfter(last))
                .mapToLong(one -> redis.jedis().hdel(key, reference(one.signal().id())))
                .sum();
    }

    private String sealed(String reference, Response one) {
        return vault.seal(json.writeValueAsString(one), context(reference));
    }

    private Response read(String reference, String kept) {
        return json.readValue(vault.open(kept, context(reference)), Response.class);
    }

    private static String context(String reference) {
        return "signal:" + reference;
    }
}
