package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.redis.Redis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rounds in Redis, each in the partition of its own id; beside it, the mentees of those who could not be brought together.
 */
final class RedisRounds implements Rounds, PersonalData, Expiring {

    private static final TypeReference<List<Pair>> PAIRS = new TypeReference<>() {};

    private static final Pattern DAY = Pattern.compile(":round:[^/]*/(\\d{4}-\\d{2}-\\d{2})");

    private final Redis redis;
    private final JsonMapper json;
    private final ObjectReader reader;

    /** A round that was fixed before pairs could be told together does not say that they are. */
    RedisRounds(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
        this.reader = json.readerFor(PAIRS).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    @Override
    public Optional<Found> find(CampaignId campaign, String round) {
        return Optional.ofNullable(redis.jedis().get(key("round", campaign, round)))
                .map(kept -> told(read(kept), campaign, round));
    }

    @Override
    public Found found(CampaignId campaign, String round, Supplier<Found> matching) {
        String key = key("round", campaign, round);
        String kept = redis.jedis().get(key);
        if (kept == null) {
            redis.jedis().setnx(key, json.writeValueAsString(matching.get()));
            kept = redis.jedis().get(key);
        }
        return told(read(kept), campaign, round);
    }

    /** A round that was fixed before it was kept who has nobody is a list of pairs. */
    private Found read(String kept) {
        return kept.startsWith("[") ? Found.only(reader.readValue(kept)) : json.readValue(kept, Found.class);
    }

    /** Rounds of steps are none of these: they are called by what is behind the day, too. */
    @Override
    public SortedMap<LocalDate, Found> before(CampaignId campaign, LocalDate day) {
        String ends = ":round:" + campaign.value() + "/";
        var before = new TreeMap<LocalDate, Found>();
        redis.keys("round:" + campaign.value() + "/*")
                .forEach(key -> day(key).filter(one -> one.isBefore(day) && key.endsWith(ends + one))
                        .ifPresent(one -> found(key).ifPresent(found -> before.put(one, found))));
        return before;
    }

    private Optional<Found> found(String key) {
        return Optional.ofNullable(redis.jedis().get(key)).map(this::read);
    }

    @Override
    public void apart(CampaignId campaign, String round, Pair pair) {
        redis.jedis().sadd(key("round-apart", campaign, round), pair.mentee());
    }

    @Override
    public boolean areApart(CampaignId campaign, String round, Pair pair) {
        return redis.jedis().sismember(key("round-apart", campaign, round), pair.mentee());
    }

    /** A pair, the day of its round, and the errand by which one of the two is told. */
    record Meeting(Pair pair, LocalDate day, Errand errand) {}

    /** Every pair of somebody that is kept, the earliest first. */
    List<Meeting> with(PersonId person) {
        return redis.keys("round:*").stream()
                .flatMap(key -> Optional.ofNullable(redis.jedis().get(key)).stream()
                        .filter(kept -> kept.contains(person.value()))
                        .flatMap(kept -> read(kept).pairs().stream())
                        .filter(pair -> pair.has(person))
                        .flatMap(pair -> meeting(key, pair, person).stream()))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
    }

    private static Optional<Meeting> meeting(String key, Pair pair, PersonId person) {
        return day(key).map(day -> {
            var names =
                    key.substring(key.indexOf(":round:") + ":round:".length()).split("/");
            var campaign = new CampaignId(names[0]);
            if (names.length == 4) {
                var walk = new Errand(campaign, names[1], names[2], new PersonId(names[3]), person);
                return new Meeting(pair, day, walk);
            }
            var own = new Errand(campaign, names[1], IntroductionActivity.STEP, pair.other(person), person);
            return new Meeting(pair, day, pair.hasOwnDelivery(person) ? own : own.to(pair.other(person)));
        });
    }

    @Override
    public String name() {
        return "rounds";
    }

    /** The round of somebody's walk is called by them; of others their pair goes, and whoever else is in it has none in them. */
    @Override
    public void erase(PersonId person) {
        for (String key : redis.keys("round:*")) {
            String kept = redis.jedis().get(key);
            if (key.endsWith("/" + person)) {
                redis.jedis().del(key, apart(key));
            } else if (kept != null && kept.contains(person.value())) {
                var found = read(kept);
                var others = without(found, person);
                if (!others.equals(found)) {
                    redis.jedis().set(key, json.writeValueAsString(others));
                    redis.jedis().srem(apart(key), person.value());
                }
            }
        }
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.introductions());
        var gone = redis.keys("round:*").stream()
                .filter(key -> day(key).filter(day -> !day.isAfter(last)).isPresent())
                .toList();
        gone.forEach(key -> redis.jedis().del(key, apart(key)));
        return gone.size();
    }

    /** Those who were told alone are kept beside the round. */
    private static String apart(String round) {
        return round.replaceFirst(":round:", ":round-apart:");
    }

    private static Found without(Found found, PersonId person) {
        var alone = new HashMap<>(found.alone());
        alone.remove(person.value());
        return new Found(
                found.pairs().stream().filter(pair -> !pair.has(person)).toList(), alone);
    }

    /** A round is called by its campaign and its day, that of a step by what is behind them too. */
    private static Optional<LocalDate> day(String key) {
        var day = DAY.matcher(key);
        return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }

    /** As they are told of each other: those who could not be brought together each alone. */
    private Found told(Found found, CampaignId campaign, String round) {
        if (found.pairs().stream().noneMatch(Pair::together)) {
            return found;
        }
        Set<String> apart = redis.jedis().smembers(key("round-apart", campaign, round));
        var pairs = found.pairs().stream()
                .map(pair -> apart.contains(pair.mentee()) ? pair.apart() : pair)
                .toList();
        return new Found(pairs, found.alone());
    }

    private String key(String kind, CampaignId campaign, String round) {
        String id = campaign.value() + "/" + round;
        return redis.home(id).key(kind, id);
    }
}
