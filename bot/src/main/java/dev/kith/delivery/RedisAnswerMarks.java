package dev.kith.delivery;

import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** In Redis, delivery by delivery, each in its recipient's partition. */
final class RedisAnswerMarks implements AnswerMarks {

    private static final Script UNMARK = Script.beside(RedisAnswerMarks.class, "unmark.lua");

    /** A number from which a million years of counting reach no end. */
    private static final long MOST = 1L << 50;

    private final Redis redis;
    private final Rows rows;
    private final Errands errands;
    private final RandomGenerator chance;

    RedisAnswerMarks(Rows rows, Errands errands, RandomGenerator chance) {
        this.redis = rows.redis();
        this.rows = rows;
        this.errands = errands;
        this.chance = chance;
    }

    /** How many were reminded in a partition tells of the few who live there: that goes, too. */
    @Override
    public void remove(CampaignId campaign, Instant from, Predicate<Errand> which) {
        errands.of(campaign, from, which, some -> some.forEach(one -> unmark(one.id(), one.errand())));
        redis.partitions().all().forEach(home -> redis.jedis().del(Rows.remindersProgress(home, campaign)));
    }

    private void unmark(DeliveryId id, Errand errand) {
        var home = rows.home(errand);
        var reminder = errand.reminder();
        var reminding = rows.idOf(reminder);
        var keys = new ArrayList<>(List.of(
                Rows.row(home, id),
                Rows.recent(home, errand.recipient()),
                Rows.row(home, reminding),
                Rows.reminders(home, errand.campaign()),
                Rows.sendings(home, errand.recipient())));
        redis.jedis()
                .smembers(Rows.workspaces(home))
                .forEach(workspace -> keys.add(Rows.due(new Lane(home, workspace, errand.campaign()))));
        UNMARK.run(
                redis.jedis(),
                keys,
                List.of(reminding.value(), reminder.member(), String.valueOf(chance.nextLong(MOST))));
    }
}
