package dev.kith.delivery;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** In Redis, by the index of the campaign in each partition. */
final class RedisErrands implements Errands {

    private static final int BATCH = 1_000;

    private final Redis redis;

    RedisErrands(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void of(CampaignId campaign, Instant from, Predicate<Errand> which, Consumer<List<Sent>> some) {
        for (Partition home : redis.partitions().all()) {
            var ids = redis
                    .jedis()
                    .zrangeByScore(Rows.index(home, campaign), from.toEpochMilli(), Double.POSITIVE_INFINITY)
                    .stream()
                    .map(DeliveryId::new)
                    .toList();
            for (int first = 0; first < ids.size(); first += BATCH) {
                var batch = ids.subList(first, Math.min(ids.size(), first + BATCH));
                some.accept(read(home, campaign, batch).stream()
                        .filter(sent -> which.test(sent.errand()))
                        .toList());
            }
        }
    }

    private List<Sent> read(Partition home, CampaignId campaign, List<DeliveryId> ids) {
        var found = redis.ask(ids, (ask, id) -> ask.hmget(Rows.row(home, id), "errand", "state"));
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> sent(campaign, ids.get(i), found.get(i).get()).stream())
                .toList();
    }

    /** Empty where the row was forgotten meanwhile. */
    private static Optional<Sent> sent(CampaignId campaign, DeliveryId id, List<String> row) {
        String errand = row.get(0);
        String state = row.get(1);
        boolean arrived = DeliveryState.SENT.word().equals(state)
                || DeliveryState.ANSWERED.word().equals(state);
        return errand == null ? Optional.empty() : Optional.of(new Sent(id, Errand.parse(campaign, errand), arrived));
    }
}
