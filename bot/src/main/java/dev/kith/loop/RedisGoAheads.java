package dev.kith.loop;

import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proposals to go ahead, in Redis at the home of their round; the reason is sealed. */
final class RedisGoAheads implements GoAheads {

    private static final Script PROPOSE = Script.beside(RedisGoAheads.class, "propose.lua");
    private static final Script AGREE = Script.beside(RedisGoAheads.class, "agree.lua");
    private static final int ID_LENGTH = 12;
    private static final String YES = "yes:";

    private final Redis redis;
    private final Vault vault;

    RedisGoAheads(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    @Override
    public Optional<GoAhead> of(RoundId round) {
        var row = redis.jedis().hgetAll(key(round));
        return row.isEmpty() ? Optional.empty() : Optional.of(read(round, row));
    }

    private GoAhead read(RoundId round, Map<String, String> row) {
        return new GoAhead(
                row.getOrDefault("id", ""),
                vault.open(row.getOrDefault("reason", ""), context(round)),
                row.getOrDefault("by", ""),
                row.keySet().stream()
                        .filter(field -> field.startsWith(YES))
                        .map(field -> new PersonId(field.substring(YES.length())))
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(row.get("settled")).map(millis -> Instant.ofEpochMilli(Long.parseLong(millis))));
    }

    @Override
    public GoAhead propose(RoundId round, String reason, PersonId by) {
        String id =
                vault.keyedHash("go-ahead", round.value(), by.value(), reason).substring(0, ID_LENGTH);
        PROPOSE.run(
                redis.jedis(),
                List.of(key(round), RedisPosts.spokenOf(redis.home(round.value()))),
                List.of(round.value(), "id", id, "reason", vault.seal(reason, context(round)), "by", by.value()));
        return of(round).orElseThrow();
    }

    @Override
    public void agree(RoundId round, String proposal, PersonId person, Instant now) {
        AGREE.run(
                redis.jedis(),
                List.of(key(round)),
                List.of(proposal, YES, person.value(), String.valueOf(now.toEpochMilli())));
    }

    @Override
    public void forget(RoundId round, PersonId person) {
        redis.jedis().hdel(key(round), YES + person.value());
        of(round).filter(one -> one.by().equals(person.value())).ifPresent(one -> {
            if (one.isSettled()) {
                redis.jedis().hset(key(round), "by", "");
            } else {
                redis.jedis().del(key(round));
            }
        });
    }

    private static String context(RoundId round) {
        return "go-ahead:" + round;
    }

    private String key(RoundId round) {
        return redis.home(round.value()).key("go-ahead", round.value());
    }
}
