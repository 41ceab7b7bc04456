package dev.kith.delivery;

import dev.kith.facts.Fact;
import dev.kith.facts.FactLog;
import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.StreamGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.Tuple;

/** The way out, in Redis. */
final class RedisOutbox implements Outbox {

    private static final Script PROMOTE = Script.beside(RedisOutbox.class, "promote.lua");
    private static final Script PARK = Script.beside(RedisOutbox.class, "park.lua");
    private static final Script BEGIN = Script.beside(RedisOutbox.class, "begin.lua");
    private static final Script TAKE_OVER = Script.beside(RedisOutbox.class, "take-over.lua");
    private static final Script END = Script.beside(RedisOutbox.class, "end.lua");
    private static final Duration ENDED_ROWS_KEPT = Duration.ofDays(90);

    private final UnifiedJedis jedis;
    private final Rows rows;
    private final FactLog facts;
    private final List<StreamGroup> streams;

    RedisOutbox(Rows rows, FactLog facts) {
        Redis redis = rows.redis();
        this.jedis = redis.jedis();
        this.rows = rows;
        this.facts = facts;
        this.streams = redis.partitions().all().stream()
                .map(partition -> new StreamGroup(redis, Rows.outbox(partition), "couriers"))
                .toList();
    }

    @Override
    public Set<String> workspaces(Partition partition) {
        return jedis.smembers(Rows.workspaces(partition));
    }

    @Override
    public List<Due> due(Partition partition, String workspace, Instant now, int most) {
        return jedis.zrangeByScoreWithScores(Rows.due(partition, workspace), 0, now.toEpochMilli(), 0, most).stream()
                .map(RedisOutbox::due)
                .toList();
    }

    @Override
    public Optional<Instant> earliest(Partition partition, String workspace, Instant now) {
        return jedis
                .zrangeByScoreWithScores(Rows.due(partition, workspace), "(" + now.toEpochMilli(), "+inf", 0, 1)
                .stream()
                .map(RedisOutbox::due)
                .map(Due::at)
                .findFirst();
    }

    @Override
    public boolean promote(Partition partition, String workspace, Due due) {
        var id = rows.idOf(due.errand());
        var keys = List.of(
                Rows.due(partition, workspace),
                Rows.row(partition, id),
                Rows.outbox(partition),
                Rows.index(partition, due.errand().campaign()));
        var args = List.of(due.errand().member(), String.valueOf(due.at().toEpochMilli()), id.value(), workspace);
        return PROMOTE.count(jedis, keys, args) == 1;
    }

    @Override
    public void park(Partition partition, String workspace, Due due) {
        var keys = List.of(
                Rows.due(partition, workspace),
                Rows.parked(partition, due.errand().campaign()));
        PARK.run(jedis, keys, List.of(due.errand().member(), workspace));
    }

    @Override
    public List<Entry> fresh(Partition partition, int most) {
        return streams.get(partition.number()).read("courier", most);
    }

    @Override
    public List<Entry> abandoned(Partition partition, Duration lease, int most) {
        return streams.get(partition.number()).abandoned("courier", lease, most);
    }

    @Override
    public boolean unsettled() {
        return streams.stream().anyMatch(stream -> stream.pending() > 0);
    }

    @Override
    public Optional<Integer> begin(Claim claim) {
        var keys = List.of(
                Rows.row(claim.partition(), rows.idOf(claim.errand())),
                Rows.progress(claim.partition(), claim.errand().campaign()));
        long attempt = BEGIN.count(jedis, keys, List.of(claim.owner()));
        return attempt == 0 ? Optional.empty() : Optional.of((int) attempt);
    }

    @Override
    public void takeOver(Claim claim) {
        TAKE_OVER.run(jedis, List.of(Rows.row(claim.partition(), rows.idOf(claim.errand()))), List.of(claim.owner()));
    }

    @Override
    public boolean end(Claim claim, Ending ending, Optional<Fact> fact) {
        Partition home = claim.partition();
        var keys = List.of(
                Rows.row(home, rows.idOf(claim.errand())),
                Rows.progress(home, claim.errand().campaign()),
                Rows.outbox(home),
                Rows.due(home, claim.workspace()),
                FactLog.stream(home));
        return END.count(jedis, keys, arguments(claim, ending, fact)) == 1;
    }

    @Override
    public Optional<Terms> terms(Partition partition, CampaignId campaign) {
        var row = jedis.hgetAll(Rows.terms(partition, campaign));
        return row.isEmpty() ? Optional.empty() : Optional.of(Rows.terms(row));
    }

    private List<String> arguments(Claim claim, Ending ending, Optional<Fact> fact) {
        var sent = Optional.ofNullable(ending.sent());
        var written = fact.map(facts::write).orElse(new FactLog.Written("", ""));
        return List.of(
                ending.from().word(),
                ending.to().word(),
                ending.from() == DeliveryState.SENDING ? claim.owner() : "",
                ending.reason(),
                ending.keepsEntry() ? "" : claim.entry().id(),
                claim.errand().member(),
                ending.again().map(RedisOutbox::millis).orElse(""),
                sent.map(one -> millis(one.at())).orElse(""),
                sent.map(Delivery.Sent::messageId).orElse(""),
                written.type(),
                written.body(),
                String.valueOf(ENDED_ROWS_KEPT.toSeconds()));
    }

    private static Due due(Tuple member) {
        return new Due(Errand.parse(member.getElement()), Instant.ofEpochMilli((long) member.getScore()));
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
