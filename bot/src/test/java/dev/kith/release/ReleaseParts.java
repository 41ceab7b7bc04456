package dev.kith.release;

import dev.kith.clock.Tick;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Rounds and their release, wired by hand. */
public record ReleaseParts(Rounds rounds, SealedAnswers answers, Releases releases, Redis redis, Vault vault) {

    public static ReleaseParts of(Redis redis, Vault vault) {
        var json = JsonMapper.builder().build();
        var rounds = new RedisRounds(redis, vault, json);
        return new ReleaseParts(
                rounds,
                new RedisSealedAnswers(redis, rounds, vault, json),
                new RedisReleases(redis, rounds, vault, json),
                redis,
                vault);
    }

    /** What closes rounds. */
    public Tick closing(List<Aftermath> aftermaths) {
        var ledger = DisclosureParts.ledger(redis, vault);
        return new Closing(rounds, answers, new Releasing(ledger, new Random(1)), releases, aftermaths);
    }
}
