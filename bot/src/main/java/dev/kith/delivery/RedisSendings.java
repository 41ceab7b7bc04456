package dev.kith.delivery;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return IntStream.range(0, sent.size())
                .filter(i -> !rows.get(i).get().isEmpty())
                .mapToObj(i -> sending(sent.get(i), rows.get(i).get()))
                .filter(sending -> isThere(sending.delivery()))
                .limit(most)
                .toList();
    }

    private static boolean isThere(Delivery delivery) {
        return ARRIVED.contains(delivery.state())
                && !delivery.progress().reason().equals(RedisAmendments.TAKEN_BACK);
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
