package dev.kith.conversation;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import dev.kith.release.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Invitations in Redis, sealed, at the home of their round. */
final class RedisInvitations implements Invitations {

    private static final Script INVITE = Script.beside(RedisInvitations.class, "invite.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisInvitations(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public Optional<Invitation> of(RoundId round) {
        return Optional.ofNullable(redis.jedis().get(key(round)))
                .map(kept -> json.readValue(vault.open(kept, context(round)), Invitation.class));
    }

    @Override
    public void keep(RoundId round, Invitation invitation) {
        INVITE.run(
                redis.jedis(),
                List.of(key(round), index(redis.home(round.value()))),
                List.of(vault.seal(json.writeValueAsString(invitation), context(round)), round.value()));
    }

    @Override
    public Set<RoundId> rounds() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.smembers(index(home))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(RoundId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void drop(RoundId round) {
        redis.jedis().unlink(key(round), RedisWishes.wishes(redis, round));
        redis.jedis().srem(index(redis.home(round.value())), round.value());
    }

    @Override
    public String voice(RoundId round, PersonId person) {
        return vault.keyedHash("conversation-voice", round.value(), person.value());
    }

    private static String context(RoundId round) {
        return "invitation:" + round;
    }

    private String key(RoundId round) {
        return redis.home(round.value()).key("invitation", round.value());
    }

    private static String index(Partition home) {
        return home.key("rounds-invited");
    }
}
