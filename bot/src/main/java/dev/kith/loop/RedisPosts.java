package dev.kith.loop;

import dev.kith.loop.Posts.Untold;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ZAddParams;
import tools.jackson.databind.json.JsonMapper;

/** What was said, in Redis at the home of its round, sealed. */
final class RedisPosts implements Posts {

    private static final Script SAY = Script.beside(RedisPosts.class, "say.lua");
    private static final int ID_LENGTH = 12;
    private static final char SEPARATOR = '\t';

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisPosts(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public Map<String, Post> of(RoundId round) {
        var posts = new HashMap<String, Post>();
        redis.jedis()
                .hgetAll(said(round))
                .forEach((id, kept) -> posts.put(id, json.readValue(vault.open(kept, context(round)), Post.class)));
        var inOrder = new LinkedHashMap<String, Post>();
        posts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Post> one) -> one.getValue().at())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> inOrder.put(one.getKey(), one.getValue()));
        return inOrder;
    }

    @Override
    public void want(RoundId round, Instant from) {
        var home = redis.home(round.value());
        if (!redis.jedis().exists(said(round))) {
            redis.jedis()
                    .zadd(
                            wanted(home),
                            millis(from),
                            round.value(),
                            ZAddParams.zAddParams().nx());
        }
    }

    @Override
    public Map<RoundId, Instant> wanted() {
        var wanted = new LinkedHashMap<RoundId, Instant>();
        redis.ask(redis.partitions().all(), (ask, home) -> ask.zrangeWithScores(wanted(home), 0, -1)).stream()
                .flatMap(answer -> answer.get().stream())
                .forEach(one ->
                        wanted.put(RoundId.parse(one.getElement()), Instant.ofEpochMilli((long) one.getScore())));
        return wanted;
    }

    @Override
    public void askAgain(RoundId round, Instant at) {
        var home = redis.home(round.value());
        redis.jedis()
                .zadd(
                        wanted(home),
                        millis(at),
                        round.value(),
                        ZAddParams.zAddParams().xx());
    }

    @Override
    public boolean keep(RoundId round, Post post) {
        var home = redis.home(round.value());
        String id = vault.keyedHash(
                        "post", round.value(), post.by(), post.kind().name(), post.text())
                .substring(0, ID_LENGTH);
        String kept = vault.seal(json.writeValueAsString(post), context(round));
        var keys = List.of(said(round), wanted(home), untold(home), spokenOf(home));
        var args = List.of(id, kept, round.value(), round.value() + SEPARATOR + id);
        return SAY.count(redis.jedis(), keys, args) == 1;
    }

    @Override
    public Set<RoundId> spokenOf() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.smembers(spokenOf(home))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(RoundId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void forget(RoundId round, PersonId person) {
        of(round).forEach((id, post) -> {
            if (post.by().equals(person.value())) {
                var nobodys = new Post(post.kind(), post.text(), "", post.at());
                redis.jedis().hset(said(round), id, vault.seal(json.writeValueAsString(nobodys), context(round)));
            }
        });
    }

    @Override
    public List<Untold> untold() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.smembers(untold(home))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(RedisPosts::parse)
                .toList();
    }

    private static Untold parse(String kept) {
        int end = kept.indexOf(SEPARATOR);
        return new Untold(RoundId.parse(kept.substring(0, end)), kept.substring(end + 1));
    }

    @Override
    public void told(Untold one) {
        redis.jedis().srem(untold(redis.home(one.round().value())), one.round().value() + SEPARATOR + one.id());
    }

    private static double millis(Instant at) {
        return at.toEpochMilli();
    }

    private static String context(RoundId round) {
        return "said:" + round;
    }

    private String said(RoundId round) {
        return redis.home(round.value()).key("said", round.value());
    }

    private static String wanted(Partition home) {
        return home.key("words-wanted");
    }

    static String spokenOf(Partition home) {
        return home.key("rounds-spoken-of");
    }

    private static String untold(Partition home) {
        return home.key("words-untold");
    }
}
