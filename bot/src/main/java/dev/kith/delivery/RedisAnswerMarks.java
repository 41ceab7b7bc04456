package dev.kith.delivery;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In Redis, delivery by delivery, each in its recipient's partition. */
final class RedisAnswerMarks implements AnswerMarks {

    private static final Script UNMARK = Script.beside(RedisAnswerMarks.class, "unmark.lua");
    private static final int BATCH = 1_000;

    /** A number from which a million years of counting reach no end. */
    private static final long MOST = 1L << 50;

    private final Redis redis;
    private final Rows rows;
    private final RandomGenerator chance;

    RedisAnswerMarks(Rows rows, RandomGenerator chance) {
        this.redis = rows.redis();
        this.rows = rows;
        this.chance = chance;
    }

    @Override
    public void remove(CampaignId campaign, Instant from, Predicate<Errand> which) {
        redis.partitions().all().forEach(home -> remove(home, campaign, from, which));
    }

    /** How many were reminded in a partition tells of the few who live there. */
    private void remove(Partition home, CampaignId campaign, Instant from, Predicate<Errand> which) {
        var lanes = redis.jedis().smembers(Rows.workspaces(home)).stream()
                .map(workspace -> Rows.due(new Lane(home, workspace, campaign)))
                .toList();
        var ids = redis.jedis()
                .zrangeByScore(Rows.index(home, campaign), from.toEpochMilli(), Double.POSITIVE_INFINITY);
        for (int first = 0; first < ids.size(); first += BATCH) {
            errands(home, campaign, ids.subList(first, Math.min(ids.size(), first + BATCH)))
                    .filter(which)
                    .forEach(errand -> unmark(home, errand, lanes));
        }
        redis.jedis().del(Rows.remindersProgress(home, campaign));
    }

    private Stream<Errand> errands(Partition home, CampaignId campaign, List<String> ids) {
        var found = redis.ask(ids, (ask, id) -> ask.hget(Rows.row(home, new DeliveryId(id)), "errand"));
        return IntStream.range(0, ids.size())
                .mapToObj(i -> found.get(i).get())
                .filter(Objects::nonNull)
                .map(errand -> Errand.parse(campaign, errand));
    }

    private void unmark(Partition home, Errand errand, List<String> lanes) {
        var reminder = errand.reminder();
        var reminding = rows.idOf(reminder);
        var keys = new ArrayList<>(List.of(
                Rows.row(home, rows.idOf(errand)),
                Rows.recent(home, errand.recipient()),
                Rows.row(home, reminding),
                Rows.reminders(home, errand.campaign()),
                Rows.sendings(home, errand.recipient())));
        keys.addAll(lanes);
        UNMARK.run(
                redis.jedis(),
                keys,
                List.of(reminding.value(), reminder.member(), String.valueOf(chance.nextLong(MOST))));
    }
}
