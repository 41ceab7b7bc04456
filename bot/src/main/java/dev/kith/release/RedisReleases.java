package dev.kith.release;

import dev.kith.redis.Redis;
import dev.kith.redis.RewritingWanted;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What was released, in Redis, beside its round; sealed, for comments are among it. */
final class RedisReleases implements Releases {

    private final Redis redis;
    private final Rounds rounds;
    private final Vault vault;
    private final RewritingWanted rewriting;
    private final JsonMapper json;

    RedisReleases(Redis redis, Rounds rounds, Vault vault, RewritingWanted rewriting, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.rounds = rounds;
        this.rewriting = rewriting;
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
    public Released keep(Released released) {
        redis.jedis().setnx(key(released.round()), sealed(released));
        return find(released.round()).orElseThrow();
    }

    @Override
    public void forgetComments(RoundId round) {
        find(round).ifPresent(released -> {
            redis.jedis().set(key(round), sealed(released.withoutComments()));
            rewriting.want("what was written in the round " + round);
        });
    }

    @Override
    public void forget(RoundId round) {
        redis.jedis().del(key(round));
    }

    private String sealed(Released released) {
        return vault.seal(json.writeValueAsString(released), context(released.round()));
    }

    private static String context(RoundId round) {
        return "released:" + round;
    }

    private String key(RoundId round) {
        return redis.home(round.value()).key("released", round.value());
    }
}
