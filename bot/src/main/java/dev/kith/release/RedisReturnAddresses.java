package dev.kith.release;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose each comment is, in Redis at the home of its round, apart from the comments; sealed under the key of the round. */
final class RedisReturnAddresses {

    /** No pseudonym of anybody. */
    private static final long NOBODY = 0;

    private final Redis redis;
    private final RedisRounds rounds;

    RedisReturnAddresses(Redis redis, RedisRounds rounds) {
        this.redis = redis;
        this.rounds = rounds;
    }

    /** {@code voices} by comment, beside those that are there: another node may be releasing the round, too. */
    void keep(RoundId round, Map<String, Long> voices) {
        var sealing = rounds.sealing(round);
        if (!voices.isEmpty() && sealing.isPresent()) {
            redis.jedis().hset(key(round), sealed(sealing.get(), round, voices));
        }
    }

    /** Deletes those of comments that were not released. */
    void keepOnly(RoundId round, Collection<String> comments) {
        redis.jedis().hkeys(key(round)).stream()
                .filter(comment -> !comments.contains(comment))
                .forEach(comment -> redis.jedis().hdel(key(round), comment));
    }

    private static Map<String, String> sealed(Vault vault, RoundId round, Map<String, Long> voices) {
        var sealed = new HashMap<String, String>();
        voices.forEach(
                (comment, voice) -> sealed.put(comment, vault.seal("%016x".formatted(voice), context(round, comment))));
        return sealed;
    }

    Optional<Long> of(RoundId round, String comment) {
        return Optional.ofNullable(redis.jedis().hget(key(round), comment))
                .flatMap(kept -> rounds.sealing(round).map(vault -> open(vault, round, comment, kept)));
    }

    private static long open(Vault vault, RoundId round, String comment, String kept) {
        return Long.parseUnsignedLong(vault.open(kept, context(round, comment)), 16);
    }

    /** All are written anew, so that nobody who compares sees of which comments the writer is gone. */
    void blank(RoundId round, long gone) {
        rounds.sealing(round).ifPresent(vault -> {
            var voices = new HashMap<String, Long>();
            redis.jedis().hgetAll(key(round)).forEach((comment, kept) -> {
                long voice = open(vault, round, comment, kept);
                voices.put(comment, voice == gone ? NOBODY : voice);
            });
            if (voices.containsValue(NOBODY)) {
                redis.jedis().hset(key(round), sealed(vault, round, voices));
            }
        });
    }

    void destroy(RoundId round) {
        redis.jedis().unlink(key(round));
    }

    private static String context(RoundId round, String comment) {
        return "return-address:" + round + ":" + comment;
    }

    private String key(RoundId round) {
        return redis.home(round.value()).key("return-addresses", round.value());
    }
}
