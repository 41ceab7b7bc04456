package dev.kith.delivery;

import dev.kith.redis.Partition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.resps.Tuple;

/** What there is of a campaign in Redis: its deliveries, those that only wait for their time too, but no reminders; and its lanes. */
record RedisInventory(Rows rows) {

    List<Lane> lanes(CampaignId campaign) {
        return rows.redis().partitions().all().stream()
                .flatMap(partition -> lanes(partition, campaign))
                .toList();
    }

    private Stream<Lane> lanes(Partition partition, CampaignId campaign) {
        return jedis().smembers(Rows.workspaces(partition)).stream()
                .map(workspace -> new Lane(partition, workspace, campaign));
    }

    /** Those that went on their way as they stand, then those that wait. */
    List<Delivery> in(Partition partition, CampaignId campaign) {
        var ids = jedis().zrange(Rows.index(partition, campaign), 0, -1).stream()
                .map(DeliveryId::new)
                .toList();
        var found = new LinkedHashMap<DeliveryId, Delivery>();
        var rowsOf = rows.redis().ask(ids, (ask, id) -> ask.hgetAll(Rows.row(partition, id)));
        for (int i = 0; i < ids.size(); i++) {
            var row = rowsOf.get(i).get();
            if (!row.isEmpty()) {
                found.put(ids.get(i), Rows.delivery(ids.get(i), row));
            }
        }
        lanes(partition, campaign)
                .flatMap(lane -> jedis().zrangeWithScores(Rows.due(lane), 0, -1).stream())
                .map(member -> planned(campaign, member))
                .filter(delivery -> !delivery.errand().isUntold())
                .forEach(delivery -> found.putIfAbsent(delivery.id(), delivery));
        return List.copyOf(found.values());
    }

    /** Lists no more what was planned for before {@code before} and has no row any more. */
    void forget(CampaignId campaign, Instant before) {
        for (Partition partition : rows.redis().partitions().all()) {
            forget(partition, Rows.index(partition, campaign), before);
            forget(partition, Rows.reminders(partition, campaign), before);
        }
    }

    private void forget(Partition partition, String index, Instant before) {
        var ids = jedis().zrangeByScore(index, 0, before.toEpochMilli());
        var rowsOf = rows.redis().ask(ids, (ask, id) -> ask.exists(Rows.row(partition, new DeliveryId(id))));
        var gone = IntStream.range(0, ids.size())
                .filter(i -> !rowsOf.get(i).get())
                .mapToObj(ids::get)
                .toArray(String[]::new);
        if (gone.length > 0) {
            jedis().zrem(index, gone);
        }
    }

    private Delivery planned(CampaignId campaign, Tuple member) {
        var errand = Errand.parse(campaign, member.getElement());
        return new Delivery(
                rows.idOf(errand),
                errand,
                Instant.ofEpochMilli((long) member.getScore()),
                Delivery.Progress.NONE,
                Optional.empty());
    }

    private UnifiedJedis jedis() {
        return rows.redis().jedis();
    }
}
