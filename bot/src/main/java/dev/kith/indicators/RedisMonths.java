package dev.kith.indicators;

import dev.kith.indicators.Months.OfMonth;
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
public final class RedisMonths<G, M extends OfMonth> implements Months<G, M> {

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final Kept<G, M> kept;
    private final Partition home;

    /**
     * How it is kept.
     *
     * @param name of what is shown
     * @param since name of the month with which it begins
     * @param counting name of what is gathered
     */
    public record Kept<G, M>(String name, String since, String counting, TypeReference<G> gathered, Class<M> shown) {}

    public RedisMonths(Redis redis, Vault vault, JsonMapper json, Kept<G, M> kept) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.kept = kept;
        this.home = redis.home(kept.name());
    }

    @Override
    public YearMonth since(YearMonth first) {
        String key = home.key(kept.since());
        redis.jedis().setnx(key, first.toString());
        return YearMonth.parse(Objects.requireNonNull(redis.jedis().get(key)));
    }

    @Override
    public G gathered(YearMonth month, Supplier<G> gathering) {
        String key = counting(month.toString());
        String context = kept.counting() + ":" + month;
        String text = redis.jedis().get(key);
        if (text == null) {
            redis.jedis().setnx(key, vault.seal(json.writeValueAsString(gathering.get()), context));
            text = Objects.requireNonNull(redis.jedis().get(key));
        }
        return json.readValue(vault.open(text, context), kept.gathered());
    }

    @Override
    public void keep(M shown) {
        String sealed = vault.seal(json.writeValueAsString(shown), context(shown.month()));
        redis.jedis().hsetnx(months(), shown.month(), sealed);
        redis.jedis().del(counting(shown.month()));
    }

    @Override
    public Optional<M> find(YearMonth month) {
        return Optional.ofNullable(redis.jedis().hget(months(), month.toString()))
                .map(text -> read(month.toString(), text));
    }

    @Override
    public List<M> all() {
        return redis.jedis().hgetAll(months()).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(OfMonth::month))
                .toList();
    }

    private M read(String month, String text) {
        return json.readValue(vault.open(text, context(month)), kept.shown());
    }

    private String context(String month) {
        return kept.name() + ":" + month;
    }

    private String months() {
        return home.key(kept.name());
    }

    private String counting(String month) {
        return home.key(kept.counting(), month);
    }
}
