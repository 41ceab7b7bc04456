package dev.kith.indicators;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, in one partition, for it is of the whole organisation; sealed. */
final class RedisCounts implements Counts {

    private static final TypeReference<List<Head>> HEADS = new TypeReference<>() {};

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final Partition home;

    RedisCounts(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.home = redis.home("indicators");
    }

    @Override
    public YearMonth since(YearMonth first) {
        String key = home.key("indicators-since");
        redis.jedis().setnx(key, first.toString());
        return YearMonth.parse(Objects.requireNonNull(redis.jedis().get(key)));
    }

    @Override
    public List<Head> heads(YearMonth month, Supplier<List<Head>> counting) {
        String key = heads(month.toString());
        String context = "counting:" + month;
        String kept = redis.jedis().get(key);
        if (kept == null) {
            redis.jedis().setnx(key, vault.seal(json.writeValueAsString(counting.get()), context));
            kept = Objects.requireNonNull(redis.jedis().get(key));
        }
        return json.readValue(vault.open(kept, context), HEADS);
    }

    @Override
    public void keep(Counted counted) {
        String sealed = vault.seal(json.writeValueAsString(counted), context(counted.month()));
        redis.jedis().hsetnx(counted(), counted.month(), sealed);
        redis.jedis().del(heads(counted.month()));
    }

    @Override
    public Optional<Counted> find(YearMonth month) {
        return Optional.ofNullable(redis.jedis().hget(counted(), month.toString()))
                .map(kept -> read(month.toString(), kept));
    }

    @Override
    public List<Counted> all() {
        return redis.jedis().hgetAll(counted()).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Counted::month))
                .toList();
    }

    private Counted read(String month, String kept) {
        return json.readValue(vault.open(kept, context(month)), Counted.class);
    }

    private static String context(String month) {
        return "indicators:" + month;
    }

    private String counted() {
        return home.key("indicators");
    }

    private String heads(String month) {
        return home.key("counting", month);
    }
}
