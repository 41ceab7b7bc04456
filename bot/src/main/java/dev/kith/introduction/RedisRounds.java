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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rounds in Redis, each in the partition of its own id; beside it, the first of those who could not be brought together.
 */
final class RedisRounds implements Rounds, PersonalData, Expiring {

    private static final Pattern DAY = Pattern.compile(":round:[^/]*/(\\d{4}-\\d{2}-\\d{2})");

    private final Redis redis;
    private final KeptRounds kept;

    RedisRounds(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.kept = new KeptRounds(json);
    }

    @Override
    public Optional<Found> find(CampaignId campaign, String round) {
        return Optional.ofNullable(redis.jedis().get(key("round", campaign, round)))
                .map(text -> told(kept.read(text), campaign, round));
    }

    @Override
    public Found found(CampaignId campaign, String round, Supplier<Found> matching) {
        String key = key("round", campaign, round);
        String text = redis.jedis().get(key);
        if (text == null) {
            redis.jedis().setnx(key, kept.text(matching.get()));
            text = redis.jedis().get(key);
        }
        return told(kept.read(text), campaign, round);
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
        return Optional.ofNullable(redis.jedis().get(key)).map(kept::read);
    }

    @Override
    public void apart(CampaignId campaign, String round, Party party) {
        redis.jedis().sadd(key("round-apart", campaign, round), party.host().value());
    }

    @Override
    public boolean areApart(CampaignId campaign, String round, Party party) {
        return redis.jedis()
                .sismember(key("round-apart", campaign, round), party.host().value());
    }

    /** A party, the day of its round, and the errand by which somebody of it is told. */
    record Meeting(Party party, LocalDate day, Errand errand) {}

    /** Every party of somebody that is kept, the earliest first. */
    List<Meeting> with(PersonId person) {
        return redis.keys("round:*").stream()
                .flatMap(key -> Optional.ofNullable(redis.jedis().get(key)).stream()
                        .filter(text -> text.contains(person.value()))
                        .flatMap(text -> kept.read(text).parties().stream())
                        .filter(party -> party.has(person))
                        .flatMap(party -> meeting(key, party, person).stream()))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
    }

    /** Of a walk there are a run, a step and whose it is behind the campaign; else all of it is the run. */
    private static Optional<Meeting> meeting(String key, Party party, PersonId person) {
        return day(key).map(day -> {
            var names =
                    key.substring(key.indexOf(":round:") + ":round:".length()).split("/");
            var campaign = new CampaignId(names[0]);
            if (names.length == 4) {
                var walk = new Errand(campaign, names[1], names[2], new PersonId(names[3]), person);
                return new Meeting(party, day, walk);
            }
            String run = String.join("/", List.of(names).subList(1, names.length));
            return new Meeting(party, day, party.errand(campaign, run, person));
        });
    }

    @Override
    public String name() {
        return "rounds";
    }

    /** The round of somebody's walk is called by them; of others they go, and of two the other has nobody in them. */
    @Override
    public void erase(PersonId person) {
        for (String key : redis.keys("round:*")) {
            String text = redis.jedis().get(key);
            if (key.endsWith("/" + person)) {
                redis.jedis().del(key, apart(key));
            } else if (text != null && text.contains(person.value())) {
                erase(key, kept.read(text), person);
            }
        }
    }

    private void erase(String key, Found found, PersonId person) {
        var others = KeptRounds.without(found, person);
        if (others.equals(found)) {
            return;
        }
        redis.jedis().set(key, kept.text(others));
        if (redis.jedis().srem(apart(key), person.value()) > 0) {
            found.party(person)
                    .flatMap(party -> others.party(party.about(person)))
                    .ifPresent(
                            left -> redis.jedis().sadd(apart(key), left.host().value()));
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

    /** A round is called by its campaign and its day, that of a step by what is behind them too. */
    private static Optional<LocalDate> day(String key) {
        var day = DAY.matcher(key);
        return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }

    /** As they are told of each other: those who could not be brought together each alone. */
    private Found told(Found found, CampaignId campaign, String round) {
        if (found.parties().stream().noneMatch(Party::together)) {
            return found;
        }
        Set<String> apart = redis.jedis().smembers(key("round-apart", campaign, round));
        var parties = found.parties().stream()
                .map(party -> apart.contains(party.host().value()) ? party.apart() : party)
                .toList();
        return new Found(parties, found.alone());
    }

    private String key(String kind, CampaignId campaign, String round) {
        String id = campaign.value() + "/" + round;
        return redis.home(id).key(kind, id);
    }
}
