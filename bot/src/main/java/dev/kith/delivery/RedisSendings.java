package dev.kith.delivery;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import redis.clients.jedis.resps.Tuple;

/** In Redis: deliveries by when they were last sent, beside their rows; {@code end.lua} writes them. */
final class RedisSendings implements Sendings, PersonKeys {

    private static final Set<DeliveryState> ARRIVED = Set.of(DeliveryState.SENT, DeliveryState.ANSWERED);

    private final Redis redis;

    RedisSendings(Redis redis) {
        this.redis = redis;
    }

    @Override
    public List<Sending> sentTo(PersonId person, int most) {
        Partition home = redis.home(person.value());
        var sent = redis.jedis().zrevrangeWithScores(Rows.sendings(home, person), 0, KEPT - 1);
        var rows = redis.ask(sent, (ask, one) -> ask.hgetAll(Rows.row(home, idOf(one))));
        var there = IntStream.range(0, sent.size())
                .filter(i -> isThere(rows.get(i).get()))
                .mapToObj(i -> sending(sent.get(i), rows.get(i).get()))
                .toList();
        var leaving = leaving(there, home);
        return there.stream()
                .filter(sending -> !leaving.contains(sending.delivery().id()))
                .limit(most)
                .toList();
    }

    private static boolean isThere(Map<String, String> row) {
        return ARRIVED.contains(DeliveryState.of(row.getOrDefault("state", "waiting")))
                && !row.containsKey(RedisAmendments.IS_TAKEN_BACK);
    }

    /** Those that are being taken back: ten thousand cards take their hours. */
    private Set<DeliveryId> leaving(List<Sending> there, Partition home) {
        var kinds = redis.ask(there, (ask, one) -> ask.hget(RedisAmendments.counts(home, campaign(one)), "kind"));
        var left = redis.ask(
                there,
                (ask, one) -> ask.zscore(
                        RedisAmendments.left(home, campaign(one)),
                        one.delivery().id().value()));
        return IntStream.range(0, there.size())
                .filter(i -> Amendments.Kind.WITHDRAW.name().equals(kinds.get(i).get()))
                .filter(i -> left.get(i).get() != null)
                .mapToObj(i -> there.get(i).delivery().id())
                .collect(Collectors.toSet());
    }

    private static CampaignId campaign(Sending sending) {
        return sending.delivery().errand().campaign();
    }

    private static Sending sending(Tuple one, Map<String, String> row) {
        return new Sending(Rows.delivery(idOf(one), row), Instant.ofEpochMilli((long) one.getScore()));
    }

    private static DeliveryId idOf(Tuple one) {
        return new DeliveryId(one.getElement());
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(Rows.sendings(home, new PersonId(personId)));
    }
}
