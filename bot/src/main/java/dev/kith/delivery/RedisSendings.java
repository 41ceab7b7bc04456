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
import java.util.stream.Stream;
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
        return there(sent, home).limit(most).toList();
    }

    @Override
    public List<Sending> sentTo(PersonId person, Instant since) {
        Partition home = redis.home(person.value());
        var sent = redis.jedis()
                .zrevrangeByScoreWithScores(
                        Rows.sendings(home, person), Double.POSITIVE_INFINITY, since.toEpochMilli(), 0, KEPT);
        return there(sent, home).toList();
    }

    private Stream<Sending> there(List<Tuple> sent, Partition home) {
        var rows = redis.ask(sent, (ask, one) -> ask.hgetAll(Rows.row(home, idOf(one))));
        var there = IntStream.range(0, sent.size())
                .filter(i -> isThere(rows.get(i).get()))
                .mapToObj(i -> sending(sent.get(i), rows.get(i).get()))
                .toList();
        var leaving = leaving(there, home);
        return there.stream()
                .filter(sending -> !leaving.contains(sending.delivery().id()));
    }

    private static boolean isThere(Map<String, String> row) {
        return ARRIVED.contains(DeliveryState.of(row.getOrDefault("state", "waiting")))
                && !row.containsKey(RedisAmendments.IS_TAKEN_BACK);
    }

    /** Those that are being taken back: ten thousand cards take their hours. */
    private Set<DeliveryId> leaving(List<Sending> there, Partition home) {
        var taken = taken(there, home);
        var perhaps =
                there.stream().filter(one -> taken.contains(campaign(one))).toList();
        var left = redis.ask(
                perhaps,
                (ask, one) -> ask.zscore(
                        RedisAmendments.left(home, campaign(one)),
                        one.delivery().id().value()));
        return IntStream.range(0, perhaps.size())
                .filter(i -> left.get(i).get() != null)
                .mapToObj(i -> perhaps.get(i).delivery().id())
                .collect(Collectors.toSet());
    }

    /** The campaigns of which all is being taken back. */
    private Set<CampaignId> taken(List<Sending> there, Partition home) {
        var campaigns = there.stream().map(RedisSendings::campaign).distinct().toList();
        var kinds = redis.ask(campaigns, (ask, one) -> ask.hget(RedisAmendments.counts(home, one), "kind"));
        return IntStream.range(0, campaigns.size())
                .filter(i -> Amendments.Kind.WITHDRAW.name().equals(kinds.get(i).get()))
                .mapToObj(campaigns::get)
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
