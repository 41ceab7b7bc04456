package dev.kith.delivery;

import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.Tuple;

/** Deliveries in Redis. */
final class RedisDeliveries implements Deliveries {

    private static final Script PLAN = Script.beside(RedisDeliveries.class, "plan.lua");
    private static final Script UNPARK = Script.beside(RedisDeliveries.class, "unpark.lua");
    private static final Script ANSWER = Script.beside(RedisDeliveries.class, "answer.lua");

    private final Redis redis;
    private final UnifiedJedis jedis;
    private final Rows rows;
    private final FactLog facts;

    RedisDeliveries(Rows rows, FactLog facts) {
        this.redis = rows.redis();
        this.jedis = redis.jedis();
        this.rows = rows;
        this.facts = facts;
    }

    @Override
    public DeliveryId idOf(Errand errand) {
        return rows.idOf(errand);
    }

    @Override
    public boolean plan(Errand errand, Instant due, String workspace) {
        Partition home = rows.home(errand);
        var keys = List.of(
                Rows.due(home, workspace),
                Rows.row(home, rows.idOf(errand)),
                Rows.progress(home, errand.campaign()),
                Rows.workspaces(home),
                Rows.parked(home, errand.campaign()));
        return PLAN.count(jedis, keys, List.of(errand.member(), String.valueOf(due.toEpochMilli()), workspace)) == 1;
    }

    @Override
    public Optional<Delivery> find(PersonId recipient, DeliveryId id) {
        return read(redis.home(recipient.value()), id)
                .filter(delivery -> delivery.errand().recipient().equals(recipient));
    }

    @Override
    public boolean answer(PersonId recipient, DeliveryId id, Answer answer) {
        Partition home = redis.home(recipient.value());
        var delivery = find(recipient, id);
        if (delivery.isEmpty()) {
            return false;
        }
        var written = answer.told().map(facts::write).orElse(new FactLog.Written("", ""));
        var keys = List.of(
                Rows.row(home, id),
                Rows.progress(home, delivery.get().errand().campaign()),
                answers(home, recipient),
                FactLog.stream(home));
        var args = List.of(
                String.valueOf(answer.expectedVersion()), id.value(), answer.sealed(), written.type(), written.body());
        return ANSWER.count(jedis, keys, args) == 1;
    }

    @Override
    public Optional<String> answerTo(PersonId recipient, DeliveryId id) {
        return Optional.ofNullable(jedis.hget(answers(redis.home(recipient.value()), recipient), id.value()));
    }

    @Override
    public Map<DeliveryState, Long> count(CampaignId campaign) {
        var sums = new EnumMap<DeliveryState, Long>(DeliveryState.class);
        for (Partition partition : redis.partitions().all()) {
            var counts = jedis.hgetAll(Rows.progress(partition, campaign));
            Arrays.stream(DeliveryState.values())
                    .filter(state -> counts.containsKey(state.word()))
                    .forEach(state -> sums.merge(state, Long.valueOf(counts.get(state.word())), Long::sum));
        }
        return sums;
    }

    @Override
    public long everUnknown(CampaignId campaign) {
        return redis.partitions().all().stream()
                .map(partition -> jedis.hget(Rows.progress(partition, campaign), "wasUnknown"))
                .mapToLong(count -> count == null ? 0 : Long.parseLong(count))
                .sum();
    }

    @Override
    public Page list(CampaignId campaign, int most, String cursor) {
        var items = new ArrayList<Delivery>();
        int number = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        while (number < redis.partitions().count() && items.size() < most) {
            items.addAll(in(new Partition(number++), campaign));
        }
        return new Page(items, number == redis.partitions().count() ? "" : String.valueOf(number));
    }

    @Override
    public void govern(CampaignId campaign, Terms terms) {
        redis.partitions().all().forEach(one -> jedis.hset(Rows.terms(one, campaign), Rows.of(terms)));
        if (terms.running() != Terms.Running.PAUSED) {
            redis.partitions().all().forEach(one -> unpark(one, campaign));
        }
    }

    private void unpark(Partition partition, CampaignId campaign) {
        String parked = Rows.parked(partition, campaign);
        for (String member : jedis.zrange(parked, 0, -1)) {
            var parts = member.split("\n", 2);
            UNPARK.run(jedis, List.of(Rows.due(partition, parts[0]), parked), List.of(parts[1], parts[0]));
        }
    }

    private List<Delivery> in(Partition partition, CampaignId campaign) {
        var found = new ArrayList<Delivery>();
        for (String id : jedis.zrange(Rows.index(partition, campaign), 0, -1)) {
            read(partition, new DeliveryId(id)).ifPresent(found::add);
        }
        jedis.smembers(Rows.workspaces(partition)).stream()
                .flatMap(workspace -> jedis.zrangeWithScores(Rows.due(partition, workspace), 0, -1).stream())
                .map(this::planned)
                .filter(delivery -> delivery.errand().campaign().equals(campaign))
                .filter(delivery -> found.stream().noneMatch(one -> one.id().equals(delivery.id())))
                .forEach(found::add);
        return found;
    }

    private Delivery planned(Tuple member) {
        var errand = Errand.parse(member.getElement());
        return new Delivery(
                rows.idOf(errand), errand, Instant.ofEpochMilli((long) member.getScore()), Delivery.Progress.NONE);
    }

    private Optional<Delivery> read(Partition partition, DeliveryId id) {
        var row = jedis.hgetAll(Rows.row(partition, id));
        return row.isEmpty() ? Optional.empty() : Optional.of(Rows.delivery(id, row));
    }

    private static String answers(Partition home, PersonId person) {
        return home.key("answers", person.value());
    }
}
