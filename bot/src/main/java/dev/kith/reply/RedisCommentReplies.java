package dev.kith.reply;

import dev.kith.redis.Agenda;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ZAddParams;
import tools.jackson.databind.json.JsonMapper;

/** Replies in Redis, sealed, at the home of their round. */
final class RedisCommentReplies implements CommentReplies {

    private static final Script KEEP = Script.beside(RedisCommentReplies.class, "keep.lua");
    private static final Script TAKE = Script.beside(RedisCommentReplies.class, "take.lua");
    private static final char SEPARATOR = '\t';

    private final Redis redis;
    private final Agenda agenda;
    private final Vault vault;
    private final JsonMapper json;

    RedisCommentReplies(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.agenda = new Agenda(redis, RedisCommentReplies::waiting);
        this.vault = vault;
        this.json = json;
    }

    @Override
    public Map<String, CommentReply> of(RoundId round) {
        var replies = new HashMap<String, CommentReply>();
        redis.jedis()
                .hgetAll(replies(round))
                .forEach((comment, kept) -> replies.put(
                        comment, json.readValue(vault.open(kept, context(round, comment)), CommentReply.class)));
        return replies;
    }

    @Override
    public boolean keep(Waiting one, CommentReply reply, Instant due) {
        var home = redis.home(one.round().value());
        var args = List.of(
                one.comment(),
                vault.seal(json.writeValueAsString(reply), context(one.round(), one.comment())),
                member(one),
                String.valueOf(due.toEpochMilli()),
                one.round().value());
        return KEEP.count(redis.jedis(), List.of(replies(one.round()), waiting(home), index(home)), args) == 1;
    }

    @Override
    public List<Waiting> due(Instant now) {
        return agenda.due(now).stream().map(RedisCommentReplies::parse).toList();
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return agenda.next(after);
    }

    @Override
    public boolean take(Waiting one, Instant now, Instant until) {
        var args = List.of(member(one), String.valueOf(now.toEpochMilli()), String.valueOf(until.toEpochMilli()));
        return TAKE.count(redis.jedis(), List.of(waiting(redis.home(one.round().value()))), args) == 1;
    }

    @Override
    public void later(Waiting one, Instant at) {
        redis.jedis()
                .zadd(
                        waiting(redis.home(one.round().value())),
                        at.toEpochMilli(),
                        member(one),
                        ZAddParams.zAddParams().xx());
    }

    @Override
    public void done(Waiting one) {
        redis.jedis().zrem(waiting(redis.home(one.round().value())), member(one));
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
        var home = redis.home(round.value());
        of(round).keySet().forEach(comment -> done(new Waiting(round, comment)));
        redis.jedis().unlink(replies(round));
        redis.jedis().srem(index(home), round.value());
    }

    private static String member(Waiting one) {
        return one.round().value() + SEPARATOR + one.comment();
    }

    private static Waiting parse(String member) {
        int end = member.indexOf(SEPARATOR);
        return new Waiting(RoundId.parse(member.substring(0, end)), member.substring(end + 1));
    }

    private static String context(RoundId round, String comment) {
        return "reply:" + round + ":" + comment;
    }

    private String replies(RoundId round) {
        return redis.home(round.value()).key("replies", round.value());
    }

    private static String waiting(Partition home) {
        return home.key("replies-waiting");
    }

    private static String index(Partition home) {
        return home.key("rounds-replied");
    }
}
