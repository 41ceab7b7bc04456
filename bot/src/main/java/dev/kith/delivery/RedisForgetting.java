package dev.kith.delivery;

import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Streams;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import redis.clients.jedis.params.ScanParams;

/**
 * Deletes deliveries, in Redis: those to somebody and those about them, wherever they are on their way; and those that ended so
 * long ago that counts are enough. What was counted stays counted; what had not ended was never sent.
 */
final class RedisForgetting implements PersonalData, Expiring {

    private static final Script FORGET = Script.beside(RedisForgetting.class, "forget.lua");
    private static final int BATCH = 1_000;

    /** None of these has an end that a day could be counted from. */
    private static final Set<DeliveryState> OPEN =
            Set.of(DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.HELD, DeliveryState.UNKNOWN);

    private final Redis redis;
    private final Rows rows;
    private final Directory directory;

    RedisForgetting(Rows rows, Directory directory) {
        this.redis = rows.redis();
        this.rows = rows;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    /** What waits comes first: from there it could still go on its way. */
    @Override
    public void erase(PersonId person) {
        redis.keys("due:*").forEach(due -> eraseDue(due, person));
        var streams = new Streams(redis);
        redis.keys("outbox:*")
                .forEach(outbox -> streams.eraseIn(
                        outbox,
                        entry -> isOf(
                                person, Errand.parse(new CampaignId(entry.get("campaign")), entry.get("errand")))));
        eraseRows(person);
        directory
                .knownAddresses(person)
                .forEach(address -> List.of("preparing", "prepared-in-vain")
                        .forEach(name -> redis.jedis()
                                .zrem(RedisPreparations.key(redis, name, address.limitedBy()), address.toString())));
    }

    private void eraseDue(String due, PersonId person) {
        var campaign = new CampaignId(due.substring(due.lastIndexOf(':') + 1));
        var params = new ScanParams().match("*" + person.value() + "*").count(BATCH);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            var page = redis.jedis().zscan(due, cursor, params);
            page.getResult().stream()
                    .map(member -> Errand.parse(campaign, member.getElement()))
                    .filter(errand -> isOf(person, errand))
                    .forEach(errand -> forget(rows.idOf(errand), errand, due));
            cursor = page.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    }

    private void eraseRows(PersonId person) {
        var keys = redis.keys("delivery:*");
        for (int from = 0; from < keys.size(); from += BATCH) {
            var some = keys.subList(from, Math.min(keys.size(), from + BATCH));
            var read = redis.ask(some, (ask, key) -> ask.hmget(key, "campaign", "errand"));
            for (int i = 0; i < some.size(); i++) {
                var fields = read.get(i).get();
                if (fields.get(0) != null && fields.get(1) != null) {
                    var errand = Errand.parse(new CampaignId(fields.get(0)), fields.get(1));
                    if (isOf(person, errand)) {
                        forget(idOf(some.get(i)), errand, "");
                    }
                }
            }
        }
    }

    private static DeliveryId idOf(String row) {
        return new DeliveryId(row.substring(row.lastIndexOf(':') + 1));
    }

    private static boolean isOf(PersonId person, Errand errand) {
        return errand.recipient().equals(person) || errand.about().equals(person);
    }

    /** {@code due} is where it waits; empty where it does not. */
    private void forget(DeliveryId id, Errand errand, String due) {
        Partition home = redis.home(errand.recipient().value());
        var row = Rows.row(home, id);
        FORGET.run(
                redis.jedis(),
                List.of(
                        row,
                        Rows.progress(home, errand),
                        Rows.index(home, errand),
                        RedisAmendments.left(home, errand.campaign()),
                        due.isEmpty() ? row : due),
                List.of(id.value(), due.isEmpty() ? "" : errand.member()));
    }

    /** Rows also go by themselves, that long after they ended (machine time): those that are gone are listed no more. */
    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.deliveries());
        return redis.keys("deliveries:*").stream()
                .mapToLong(index -> expire(index, last))
                .sum();
    }

    private long expire(String index, LocalDate last) {
        var home = Partition.of(index);
        long until = end(last).toEpochMilli();
        var ids = redis.jedis().zrangeByScore(index, Double.NEGATIVE_INFINITY, until).stream()
                .map(DeliveryId::new)
                .toList();
        var read = redis.ask(ids, (ask, id) -> ask.hmget(Rows.row(home, id), "state", "sentAt", "until"));
        var gone = IntStream.range(0, ids.size())
                .filter(i -> isOver(read.get(i).get(), until))
                .mapToObj(ids::get)
                .toList();
        gone.forEach(id -> redis.jedis().del(Rows.row(home, id)));
        gone.forEach(id -> redis.jedis().zrem(index, id.value()));
        return gone.size();
    }

    /** The instant with which the day is over. */
    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    private static boolean isOver(List<String> fields, long until) {
        String state = fields.get(0);
        return state == null
                || !OPEN.contains(DeliveryState.of(state))
                        && fields.subList(1, 3).stream()
                                .noneMatch(instant -> instant != null && Long.parseLong(instant) > until);
    }
}
