package dev.kith.delivery;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.resps.StreamPendingSummary;
import redis.clients.jedis.resps.Tuple;

/** What is due, in Redis: one sorted set for each lane, and one of lanes for each partition. */
final class RedisLanes implements Lanes {

    private static final Script PROMOTE = Script.beside(RedisLanes.class, "promote.lua");

    private final Redis redis;
    private final Rows rows;

    RedisLanes(Rows rows) {
        this.redis = rows.redis();
        this.rows = rows;
    }

    @Override
    public List<Lane> due(Instant now) {
        var partitions = redis.partitions().all();
        var answers = redis.ask(
                partitions, (ask, partition) -> ask.zrangeByScore(Rows.soonest(partition), 0, now.toEpochMilli()));
        var lanes = new ArrayList<Lane>();
        for (Partition partition : partitions) {
            answers.get(partition.number()).get().forEach(member -> lanes.add(Lane.parse(partition, member)));
        }
        return lanes;
    }

    @Override
    public List<Lane> of(CampaignId campaign) {
        var partitions = redis.partitions().all();
        var answers = redis.ask(partitions, (ask, partition) -> ask.smembers(Rows.workspaces(partition)));
        return partitions.stream()
                .flatMap(partition -> answers.get(partition.number()).get().stream()
                        .map(workspace -> new Lane(partition, workspace, campaign)))
                .toList();
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return redis
                .ask(
                        redis.partitions().all(),
                        (ask, partition) -> ask.zrangeByScoreWithScores(
                                Rows.soonest(partition), "(" + now.toEpochMilli(), "+inf", 0, 1))
                .stream()
                .flatMap(answer -> answer.get().stream())
                .map(lane -> Instant.ofEpochMilli((long) lane.getScore()))
                .min(Instant::compareTo);
    }

    @Override
    public Map<Lane, List<Due>> errands(Collection<Lane> lanes, Instant now, int most) {
        var answers = redis.ask(
                lanes, (ask, lane) -> ask.zrangeByScoreWithScores(Rows.due(lane), 0, now.toEpochMilli(), 0, most));
        var found = new LinkedHashMap<Lane, List<Due>>();
        var answer = answers.iterator();
        for (Lane lane : lanes) {
            found.put(
                    lane,
                    answer.next().get().stream()
                            .map(member -> due(lane, member))
                            .toList());
        }
        return found;
    }

    @Override
    public long queued(String workspace) {
        var partitions = redis.partitions().all();
        var all = redis.ask(partitions, (ask, partition) -> ask.xlen(Rows.outbox(partition, workspace)));
        var inHands = redis.ask(
                partitions, (ask, partition) -> ask.xpending(Rows.outbox(partition, workspace), RedisBoxes.GROUP));
        long queued = 0;
        for (Partition partition : partitions) {
            long length = all.get(partition.number()).get();
            queued += length == 0 ? 0 : length - pending(inHands.get(partition.number()));
        }
        return queued;
    }

    @Override
    public int promote(Lane lane, List<Due> errands) {
        var home = lane.partition();
        var untold = errands.stream().filter(due -> due.errand().isUntold()).toList();
        var others = errands.stream().filter(due -> !due.errand().isUntold()).toList();
        int promoted = 0;
        if (!untold.isEmpty()) {
            var like = untold.getFirst().errand();
            promoted = promote(lane, untold, Rows.index(home, like), Rows.progress(home, like));
        }
        // A lane that has nothing is told, too.
        return others.isEmpty() && !untold.isEmpty()
                ? promoted
                : promoted
                        + promote(
                                lane, others, Rows.index(home, lane.campaign()), Rows.progress(home, lane.campaign()));
    }

    private int promote(Lane lane, List<Due> errands, String index, String progress) {
        var keys = new ArrayList<>(List.of(
                Rows.soonest(lane.partition()),
                Rows.due(lane),
                Rows.outbox(lane.partition(), lane.workspace()),
                index,
                progress,
                Rows.terms(lane.partition(), lane.campaign())));
        var args = new ArrayList<>(List.of(
                lane.member(),
                lane.campaign().value(),
                Clearance.CANCELLED,
                String.valueOf(rows.endedKept().toSeconds())));
        for (Due due : errands) {
            var id = rows.idOf(due.errand());
            keys.add(Rows.row(lane.partition(), id));
            args.add(due.errand().member());
            args.add(String.valueOf(due.at().toEpochMilli()));
            args.add(id.value());
        }
        return (int) PROMOTE.count(redis.jedis(), keys, args);
    }

    @Override
    public Set<Lane> cancelled(Collection<Lane> lanes) {
        var running =
                redis.ask(lanes, (ask, lane) -> ask.hget(Rows.terms(lane.partition(), lane.campaign()), "running"));
        var answer = running.iterator();
        return lanes.stream()
                .filter(lane -> {
                    String word = answer.next().get();
                    return word == null || word.equals(Terms.Running.CANCELLED.name());
                })
                .collect(Collectors.toSet());
    }

    /** A stream that was never written to has no group yet. */
    private static long pending(Response<StreamPendingSummary> answer) {
        try {
            var summary = answer.get();
            return summary == null ? 0 : summary.getTotal();
        } catch (JedisDataException e) {
            return RedisBoxes.nothing(e, 0L);
        }
    }

    private static Due due(Lane lane, Tuple member) {
        return new Due(
                Errand.parse(lane.campaign(), member.getElement()), Instant.ofEpochMilli((long) member.getScore()));
    }
}
