package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amendments in Redis: in each partition the cards that are left, and counts. */
final class RedisAmendments implements Amendments {

    private static final Script AMENDED = Script.beside(RedisAmendments.class, "amended.lua");
    /** The row of a delivery has it whose card was taken back: what is pressed on a copy of it is not taken. */
    static final String IS_TAKEN_BACK = "takenBack";

    private static final String TAKEN_BACK = "taken back";

    private final Rows rows;
    private final Redis redis;
    private final DeliverySettings settings;

    RedisAmendments(Rows rows, DeliverySettings settings) {
        this.rows = rows;
        this.redis = rows.redis();
        this.settings = settings;
    }

    /** The mark that it is under way comes last: what was begun and not marked is simply begun again. */
    @Override
    public Standing begin(CampaignId campaign, Kind kind) {
        if (!redis.jedis().sismember(underWayKey(), campaign.value())) {
            redis.partitions().all().forEach(partition -> begin(partition, campaign, kind));
            redis.jedis().sadd(underWayKey(), campaign.value());
        }
        return of(campaign).orElseThrow();
    }

    private void begin(Partition partition, CampaignId campaign, Kind kind) {
        redis.jedis().del(left(partition, campaign), counts(partition, campaign));
        redis.jedis().hset(counts(partition, campaign), Map.of("kind", kind.name(), "done", "0", "failed", "0"));
        var ids = redis.jedis().zrange(Rows.index(partition, campaign), 0, -1).stream()
                .map(DeliveryId::new)
                .toList();
        var states = redis.ask(ids, (ask, id) -> ask.hget(Rows.row(partition, id), "state"));
        var members = new HashMap<String, Double>();
        for (int i = 0; i < ids.size(); i++) {
            if (concerns(kind, states.get(i).get())) {
                members.put(ids.get(i).value(), (double) i);
            }
        }
        if (!members.isEmpty()) {
            redis.jedis().zadd(left(partition, campaign), members);
        }
    }

    private static boolean concerns(Kind kind, String state) {
        return DeliveryState.SENT.word().equals(state)
                || kind == Kind.WITHDRAW && DeliveryState.ANSWERED.word().equals(state);
    }

    @Override
    public Optional<Standing> of(CampaignId campaign) {
        var partitions = redis.partitions().all();
        var counts = redis.ask(partitions, (ask, partition) -> ask.hgetAll(counts(partition, campaign))).stream()
                .map(answer -> answer.get())
                .toList();
        long left = redis.ask(partitions, (ask, partition) -> ask.zcard(left(partition, campaign))).stream()
                .mapToLong(answer -> answer.get())
                .sum();
        return Optional.ofNullable(counts.getFirst().get("kind"))
                .map(Kind::valueOf)
                .map(kind -> new Standing(kind, sum(counts, "done"), sum(counts, "failed"), left, takes(left)));
    }

    private static long sum(List<Map<String, String>> counts, String name) {
        return counts.stream()
                .mapToLong(row -> Long.parseLong(row.getOrDefault(name, "0")))
                .sum();
    }

    /** As if all cards were of the slowest workspace: honest, and short only where there are several. */
    private Duration takes(long left) {
        int slowest = redis.partitions().all().stream()
                .flatMap(partition -> redis.jedis().smembers(Rows.workspaces(partition)).stream())
                .distinct()
                .mapToInt(workspace -> settings.of(workspace).updates().perMinute())
                .min()
                .orElse(Integer.MAX_VALUE);
        return Duration.ofSeconds((left * 60 + slowest - 1) / slowest);
    }

    @Override
    public List<CampaignId> underWay() {
        return redis.jedis().smembers(underWayKey()).stream()
                .map(CampaignId::new)
                .toList();
    }

    @Override
    public List<Card> next(CampaignId campaign, int most) {
        var cards = new ArrayList<Card>();
        for (Partition partition : redis.partitions().all()) {
            var kind = redis.jedis().hget(counts(partition, campaign), "kind");
            for (String id : redis.jedis().zrange(left(partition, campaign), 0, most - 1L)) {
                var row = redis.jedis().hgetAll(Rows.row(partition, new DeliveryId(id)));
                if (concerns(Kind.valueOf(kind), row.getOrDefault("state", ""))) {
                    card(Kind.valueOf(kind), new DeliveryId(id), row)
                            .ifPresentOrElse(cards::add, () -> amended(partition, campaign, id, "failed", ""));
                } else {
                    amended(partition, campaign, id, "changed", "");
                }
            }
        }
        if (cards.isEmpty()
                && of(campaign).filter(standing -> standing.left() > 0).isEmpty()) {
            redis.jedis().srem(underWayKey(), campaign.value());
        }
        return cards;
    }

    private static Optional<Card> card(Kind kind, DeliveryId id, Map<String, String> row) {
        String to = row.getOrDefault("to", "");
        String message = row.getOrDefault("message", "");
        return to.isEmpty() || message.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(kind, Rows.delivery(id, row), Address.parse(to), message));
    }

    @Override
    public Optional<Card> reminder(Card card) {
        var errand = card.delivery().errand().reminder();
        var id = rows.idOf(errand);
        var row = redis.jedis().hgetAll(Rows.row(rows.home(errand), id));
        return DeliveryState.SENT.word().equals(row.get("state")) ? card(card.kind(), id, row) : Optional.empty();
    }

    @Override
    public void done(Card card, boolean amended) {
        var errand = card.delivery().errand();
        String reason = amended && card.kind() == Kind.WITHDRAW ? TAKEN_BACK : "";
        Partition home = redis.home(errand.recipient().value());
        amended(home, errand.campaign(), card.delivery().id().value(), amended ? "done" : "failed", reason);
    }

    private void amended(Partition partition, CampaignId campaign, String id, String count, String reason) {
        AMENDED.run(
                redis.jedis(),
                List.of(
                        Rows.row(partition, new DeliveryId(id)),
                        left(partition, campaign),
                        counts(partition, campaign)),
                List.of(id, count, reason));
    }

    static String left(Partition partition, CampaignId campaign) {
        return partition.key("to-amend", campaign.value());
    }

    static String counts(Partition partition, CampaignId campaign) {
        return partition.key("amended", campaign.value());
    }

    private static String underWayKey() {
        return new Partition(0).key("amendments");
    }
}
