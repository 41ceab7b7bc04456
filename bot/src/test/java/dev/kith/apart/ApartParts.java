package dev.kith.apart;

import dev.kith.attention.Spoken;
import dev.kith.chat.ChatHandler;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import tools.jackson.databind.json.JsonMapper;

/** Whom people would rather not meet, wired by hand. */
public record ApartParts(Apart apart, Spoken spoken, ChatHandler handler, PersonalData kept) {

    /** The store alone. */
    public static Apart store(Redis redis) {
        return kept(redis);
    }

    private static RedisApart kept(Redis redis) {
        return new RedisApart(redis, TestRedis.vault(), JsonMapper.builder().build());
    }

    public static ApartParts of(Redis redis, Directory directory, Recents recents) {
        var apart = kept(redis);
        var card = new ApartCard(apart, directory);
        return new ApartParts(
                apart, card, new ApartHandler(directory, recents, apart, card), new ApartKept(apart, directory));
    }
}
