package dev.kith.release;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What was released, in Redis, beside its round; sealed, for comments are among it. */
final class RedisReleases implements Releases {

    private final Redis redis;
    private final Rounds rounds;
    private final Vault vault;
    private final JsonMapper json;

    RedisReleases(Redis redis, Rounds rounds, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.rounds = rounds;
        this.json = json;
    }

    @Override
    public Optional<Released> find(RoundId round) {
        return Optional.ofNullable(redis.jedis().get(key(round)))
                .map(kept -> json.readValue(vault.open(kept, context(round)), Released.class));
    }

    @Override
    public List<Released> of(String campaign) {
        return rounds.of(campaign).stream()
                .flatMap(round -> find(round.id()).stream())
                .toList();
    }

    @Override
    public void keep(Released released) {
        redis.jedis()
                .set(key(released.round()), vault.seal(json.writeValueAsString(released), context(released.round())));
    }

    private static String context(RoundId round) {
        return "released:" + round;
    }

    private String key(RoundId round) {
        return redis.home(round.value()).key("released", round.value());
    }
}
