package dev.kith.conversation;

import dev.kith.redis.Agenda;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.release.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Wishes in Redis at the home of their round: for each a pseudonym and how far it is, and nothing else. */
final class RedisWishes implements Wishes {

    private static final Script WISH = Script.beside(RedisWishes.class, "wish.lua");
    private static final Script TAKE_BACK = Script.beside(RedisWishes.class, "take-back.lua");
    private static final Script TELL = Script.beside(RedisWishes.class, "tell.lua");
    private static final char SEPARATOR = '\t';

    private final Redis redis;
    private final Agenda agenda;

    RedisWishes(Redis redis) {
        this.redis = redis;
        this.agenda = new Agenda(redis, RedisWishes::waiting);
    }

    @Override
    public Optional<Stand> of(Wish wish) {
        return Optional.ofNullable(redis.jedis().hget(wishes(redis, wish.round()), wish.voice()))
                .map(word -> Stand.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void keep(Wish wish, Instant due) {
        WISH.run(
                redis.jedis(),
                keys(wish),
                List.of(wish.voice(), word(Stand.OPEN), member(wish), String.valueOf(due.toEpochMilli())));
    }

    @Override
    public boolean takeBack(Wish wish) {
        return TAKE_BACK.count(redis.jedis(), keys(wish), List.of(wish.voice(), word(Stand.OPEN), member(wish))) == 1;
    }

    @Override
    public List<Wish> due(Instant now) {
        return agenda.due(now).stream().map(RedisWishes::parse).toList();
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return agenda.next(after);
    }

    @Override
    public void passedOn(Wish wish) {
        redis.jedis().zrem(waiting(redis.home(wish.round().value())), member(wish));
    }

    @Override
    public boolean tell(Wish wish) {
        var args = List.of(wish.voice(), word(Stand.TOLD));
        return TELL.count(redis.jedis(), List.of(wishes(redis, wish.round())), args) == 1;
    }

    @Override
    public void forget(Wish wish) {
        redis.jedis().hdel(wishes(redis, wish.round()), wish.voice());
        passedOn(wish);
    }

    private List<String> keys(Wish wish) {
        return List.of(
                wishes(redis, wish.round()), waiting(redis.home(wish.round().value())));
    }

    private static String word(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }

    private static String member(Wish wish) {
        return wish.round().value() + SEPARATOR + wish.voice();
    }

    private static Wish parse(String member) {
        int end = member.indexOf(SEPARATOR);
        return new Wish(RoundId.parse(member.substring(0, end)), member.substring(end + 1));
    }

    static String wishes(Redis redis, RoundId round) {
        return redis.home(round.value()).key("conversation-wishes", round.value());
    }

    private static String waiting(Partition home) {
        return home.key("conversation-wishes-waiting");
    }
}
