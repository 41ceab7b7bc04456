package dev.kith.digest;

import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Recents;
import dev.kith.insights.Insights;
import dev.kith.loop.LoopDesk;
import dev.kith.redis.Redis;
import dev.kith.release.ReleaseParts;
import dev.kith.results.ResultsParts;
import java.util.List;

/** The monthly digest, wired by hand. */
public record DigestParts(Spoken spoken, ChatHandler handler, Composer composer, Tick monthly) {

    /** What it tells of. */
    public record Of(ReleaseParts release, ResultsParts results, Insights insights, LoopDesk loop) {}

    public static DigestParts of(
            CheckinParts.Ground ground, Of of, Recents recents, WorkingTime working, BusinessTime time) {
        var readers = new RedisReaders(of.release().redis());
        var leaders = new Leaders(
                ground.directory(), ground.campaigns(), of.loop(), of.results().toAllAsked());
        var newsroom = new Newsroom(
                of.release().rounds(),
                of.release().releases(),
                of.insights(),
                of.loop(),
                of.results().words());
        var word = new DigestWord(leaders, readers, recents, time);
        return new DigestParts(
                word,
                word,
                new DigestComposer(newsroom, leaders, readers),
                new Monthly(leaders, readers, new Months(working), ground.deliveries()));
    }

    /** What holds something of people. */
    public static List<Object> holders(Redis redis) {
        return List.of(new RedisReaders(redis));
    }
}
