package dev.kith.delivery;

import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** In Redis, in the person's partition: sealed answers by delivery, and beside them what each is an answer to. */
final class RedisAnswers implements AnsweredDeliveries, PersonKeys, Expiring {

    private static final Script ANSWER = Script.beside(RedisAnswers.class, "answer.lua");
    private static final String TOLD = "1";
    private static final String UNTOLD = "0";
    private static final Pattern SPACE = Pattern.compile("\t");

    private final Redis redis;
    private final FactLog facts;

    RedisAnswers(Redis redis, FactLog facts) {
        this.redis = redis;
        this.facts = facts;
    }

    boolean answer(Delivery delivery, Deliveries.Answer answer) {
        var person = delivery.errand().recipient();
        Partition home = redis.home(person.value());
        var written = answer.told().map(facts::write).orElse(new FactLog.Written("", ""));
        var place = answer.place()
                .orElseGet(() -> new Deliveries.Place(
                        answers(home, person), delivery.id().value(), home.key("never-shut")));
        var keys = List.of(
                Rows.row(home, delivery.id()),
                Rows.progress(home, delivery.errand()),
                place.key(),
                FactLog.stream(home),
                Rows.recent(home, person),
                place.shut(),
                answered(home, person));
        var args = List.of(
                String.valueOf(answer.expectedVersion()),
                place.field(),
                answer.sealed(),
                written.type(),
                written.body(),
                answer.place().isPresent() ? "" : what(delivery, answer));
        return ANSWER.count(redis.jedis(), keys, args) == 1;
    }

    private static String what(Delivery delivery, Deliveries.Answer answer) {
        return String.join(
                "\t",
                answer.told().isPresent() ? TOLD : UNTOLD,
                String.valueOf(delivery.due().toEpochMilli()),
                delivery.errand().campaign().value(),
                delivery.errand().member());
    }

    Optional<String> answerTo(PersonId person, DeliveryId id) {
        return Optional.ofNullable(redis.jedis().hget(answers(redis.home(person.value()), person), id.value()));
    }

    @Override
    public List<Answered> of(PersonId person) {
        return redis.jedis().hgetAll(answered(redis.home(person.value()), person)).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Answered::due)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private static Answered read(String id, String written) {
        var parts = SPACE.split(written, 4);
        return new Answered(
                new DeliveryId(id),
                Errand.parse(new CampaignId(parts[2]), parts[3]),
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                parts[0].equals(TOLD));
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        return redis.keys("answered:*").stream()
                .mapToLong(key -> expire(key, table.answers(), today))
                .sum();
    }

    private long expire(String key, Retention.Answers table, LocalDate today) {
        var home = Partition.of(key);
        var gone = redis.jedis().hgetAll(key).entrySet().stream()
                .map(one -> read(one.getKey(), one.getValue()))
                .filter(one -> isGone(one, table, today))
                .toList();
        gone.forEach(one -> redis.jedis()
                .hdel(answers(home, one.errand().recipient()), one.id().value()));
        gone.forEach(one -> redis.jedis().hdel(key, one.id().value()));
        return gone.size();
    }

    private static boolean isGone(Answered answered, Retention.Answers table, LocalDate today) {
        var kept = answered.isTold() ? table.named() : table.confidential();
        var day = answered.due().atZone(ZoneOffset.UTC).toLocalDate();
        return !day.isAfter(Retention.lastGone(today, kept));
    }

    @Override
    public List<String> of(String personId, Partition home) {
        var person = new PersonId(personId);
        return List.of(answers(home, person), answered(home, person));
    }

    private static String answers(Partition home, PersonId person) {
        return home.key("answers", person.value());
    }

    private static String answered(Partition home, PersonId person) {
        return home.key("answered", person.value());
    }
}
