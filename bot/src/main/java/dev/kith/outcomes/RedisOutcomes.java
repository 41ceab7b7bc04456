package dev.kith.outcomes;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, all in one value, so that a file is taken as a whole or not at all; sealed. */
final class RedisOutcomes implements Outcomes {

    private static final Script CHANGE = Script.beside(RedisOutcomes.class, "outcomes.lua");
    private static final TypeReference<List<Outcome>> ALL = new TypeReference<>() {};
    private static final String CONTEXT = "outcomes";

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final Partition home;

    RedisOutcomes(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.home = redis.home(CONTEXT);
    }

    @Override
    public List<Outcome> all() {
        return opened(kept());
    }

    @Override
    public void change(UnaryOperator<List<Outcome>> change) {
        while (true) {
            String before = kept();
            var after = change.apply(opened(before));
            String sealed = vault.seal(json.writeValueAsString(after), CONTEXT);
            if (CHANGE.count(redis.jedis(), List.of(key()), List.of(before == null ? "" : before, sealed)) > 0) {
                return;
            }
        }
    }

    private @Nullable String kept() {
        return redis.jedis().get(key());
    }

    private List<Outcome> opened(@Nullable String kept) {
        return kept == null ? List.of() : json.readValue(vault.open(kept, CONTEXT), ALL);
    }

    private String key() {
        return home.key("outcomes");
    }
}
