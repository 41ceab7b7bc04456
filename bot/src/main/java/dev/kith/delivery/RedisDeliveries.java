package dev.kith.delivery;

import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redis.clients.jedis.UnifiedJedis;

/** Deliveries in Redis. */
final class RedisDeliveries implements Deliveries {

    private static final Script PLAN = Script.beside(RedisDeliveries.class, "plan.lua");
    private static final Script WAKE = Script.beside(RedisDeliveries.class, "wake.lua");
    private static final Script RETRY = Script.beside(RedisDeliveries.class, "retry.lua");

    /** A script holds up everybody while it runs: this many errands take it about a millisecond. */
    private static final int MOST_AT_ONCE = 200;

    private final Redis redis;
    private final UnifiedJedis jedis;
    private final Rows rows;
    private final RedisAnswers answers;
    private final RedisInventory inventory;

    RedisDeliveries(Rows rows, FactLog facts) {
        this.redis = rows.redis();
        this.jedis = redis.jedis();
        this.rows = rows;
        this.answers = new RedisAnswers(redis, facts);
        this.inventory = new RedisInventory(rows);
    }

    @Override
    public DeliveryId idOf(Errand errand) {
        return rows.idOf(errand);
    }

    @Override
    public int plan(List<Plan> plans) {
        return plan(plans, "");
    }

    @Override
    public int planAgain(List<Plan> plans, Instant now) {
        return plan(plans, String.valueOf(now.toEpochMilli()));
    }

    private int plan(List<Plan> plans, String inDoubt) {
        var alike = new LinkedHashMap<Alike, List<Plan>>();
        for (Plan plan : plans) {
            var lane = new Lane(
                    rows.home(plan.errand()), plan.workspace(), plan.errand().campaign());
            alike.computeIfAbsent(new Alike(lane, plan.errand().isUntold()), key -> new ArrayList<>())
                    .add(plan);
        }
        var workspaces = workspaces(alike.keySet().stream().map(Alike::lane).toList());
        int planned = 0;
        for (var one : alike.entrySet()) {
            var lane = one.getKey().lane();
            var others = workspaces.getOrDefault(lane.partition(), Set.of());
            for (int from = 0; from < one.getValue().size(); from += MOST_AT_ONCE) {
                int until = Math.min(from + MOST_AT_ONCE, one.getValue().size());
                planned += plan(lane, others, one.getValue().subList(from, until), inDoubt);
            }
        }
        return planned;
    }

    /** What waits in one lane and is counted in one place. */
    private record Alike(Lane lane, boolean untold) {}

    /** Where anything ever waited, by partition. */
    private Map<Partition, Set<String>> workspaces(Collection<Lane> lanes) {
        var homes = lanes.stream().map(Lane::partition).distinct().toList();
        var answers = redis.ask(homes, (ask, home) -> ask.smembers(Rows.workspaces(home)));
        return IntStream.range(0, homes.size())
                .boxed()
                .collect(Collectors.toMap(homes::get, i -> answers.get(i).get()));
    }

    private int plan(Lane lane, Set<String> workspaces, List<Plan> plans, String inDoubt) {
        var others = workspaces.stream()
                .filter(workspace -> !workspace.equals(lane.workspace()))
                .map(workspace -> Rows.due(new Lane(lane.partition(), workspace, lane.campaign())))
                .toList();
        var like = plans.getFirst().errand();
        var keys = new ArrayList<>(List.of(
                Rows.soonest(lane.partition()),
                Rows.due(lane),
                Rows.progress(lane.partition(), like),
                Rows.workspaces(lane.partition()),
                Rows.index(lane.partition(), like)));
        keys.addAll(others);
        var args = new ArrayList<>(List.of(
                lane.member(), lane.workspace(), lane.campaign().value(), inDoubt, String.valueOf(others.size())));
        for (Plan plan : plans) {
            var id = rows.idOf(plan.errand());
            keys.add(Rows.row(lane.partition(), id));
            args.add(plan.errand().member());
            args.add(String.valueOf(plan.due().toEpochMilli()));
            args.add(id.value());
        }
        return (int) PLAN.count(jedis, keys, args);
    }

    @Override
    public boolean retry(Delivery delivery, Instant due, String workspace) {
        var lane = new Lane(
                rows.home(delivery.errand()), workspace, delivery.errand().campaign());
        var keys = List.of(
                Rows.row(lane.partition(), delivery.id()),
                Rows.progress(lane.partition(), delivery.errand()),
                Rows.due(lane),
                Rows.soonest(lane.partition()),
                Rows.workspaces(lane.partition()));
        var args = List.of(
                delivery.state().word(),
                delivery.errand().member(),
                String.valueOf(due.toEpochMilli()),
                lane.member(),
                workspace);
        return RETRY.count(jedis, keys, args) == 1;
    }

    @Override
    public Optional<Delivery> find(PersonId recipient, DeliveryId id) {
        return read(redis.home(recipient.value()), id)
                .filter(delivery -> delivery.errand().recipient().equals(recipient));
    }

    @Override
    public boolean answer(PersonId recipient, DeliveryId id, Answer answer) {
        return find(recipient, id)
                .filter(delivery -> answers.answer(delivery, answer))
                .isPresent();
    }

    @Override
    public Optional<String> answerTo(PersonId recipient, DeliveryId id) {
        return answers.answerTo(recipient, id);
    }

    @Override
    public Map<DeliveryState, Long> count(CampaignId campaign) {
        var sums = new EnumMap<DeliveryState, Long>(DeliveryState.class);
        for (Map<String, String> counts : progress(campaign)) {
            Arrays.stream(DeliveryState.values())
                    .filter(state -> counts.containsKey(state.word()))
                    .forEach(state -> sums.merge(state, Long.valueOf(counts.get(state.word())), Long::sum));
        }
        return sums;
    }

    @Override
    public long everUnknown(CampaignId campaign) {
        return progress(campaign).stream()
                .mapToLong(counts -> Long.parseLong(counts.getOrDefault("wasUnknown", "0")))
                .sum();
    }

    private List<Map<String, String>> progress(CampaignId campaign) {
        return redis
                .ask(redis.partitions().all(), (ask, partition) -> ask.hgetAll(Rows.progress(partition, campaign)))
                .stream()
                .map(answer -> answer.get())
                .toList();
    }

    @Override
    public Page list(CampaignId campaign, int most, String cursor) {
        var items = new ArrayList<Delivery>();
        int number = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        while (number < redis.partitions().count() && items.size() < most) {
            items.addAll(inventory.in(new Partition(number++), campaign));
        }
        return new Page(items, number == redis.partitions().count() ? "" : String.valueOf(number));
    }

    @Override
    public void forget(CampaignId campaign, Instant now) {
        inventory.forget(campaign, now.minus(rows.endedKept()));
    }

    @Override
    public Optional<Terms> terms(CampaignId campaign) {
        var row = jedis.hgetAll(Rows.terms(new Partition(0), campaign));
        return row.isEmpty() ? Optional.empty() : Optional.of(Rows.terms(row));
    }

    @Override
    public void govern(CampaignId campaign, Terms terms) {
        redis.partitions().all().forEach(one -> jedis.hset(Rows.terms(one, campaign), Rows.of(terms)));
        if (terms.running() != Terms.Running.PAUSED) {
            inventory
                    .lanes(campaign)
                    .forEach(lane -> WAKE.run(
                            jedis, List.of(Rows.soonest(lane.partition()), Rows.due(lane)), List.of(lane.member())));
        }
    }

    private Optional<Delivery> read(Partition partition, DeliveryId id) {
        var row = jedis.hgetAll(Rows.row(partition, id));
        return row.isEmpty() ? Optional.empty() : Optional.of(Rows.delivery(id, row));
    }
}
