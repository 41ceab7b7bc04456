package dev.kith.journey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** In the partition of whoever walks: their enrolments by campaign and run, and beside them who walks at all. */
final class RedisEnrolments implements Enrolments, PersonKeys {

    private static final Script KEEP = Script.beside(RedisEnrolments.class, "enrolment.lua");
    private static final Comparator<Enrolment> LATEST_FIRST =
            Comparator.comparing(Enrolment::run).reversed();
    private static final String SPACE = "\t";
    private static final Pattern AT_SPACE = Pattern.compile(SPACE);
    private static final int MOST_TRIES = 50;

    /** More than walk at once. */
    private static final int MOST_READ = 20_000;

    private final Redis redis;
    private final JsonMapper json;

    /** What was read before is not parsed again: everybody is looked at each time that anything changes. */
    private final LoadingCache<String, Enrolment> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build(this::parse);

    RedisEnrolments(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    @Override
    public List<Enrolment> of(CampaignId campaign, PersonId person) {
        return read(campaign, redis.jedis().hgetAll(row(person)));
    }

    @Override
    public Optional<Enrolment> find(CampaignId campaign, PersonId person, String run) {
        return Optional.ofNullable(redis.jedis().hget(row(person), field(campaign, run)))
                .map(this::enrolment);
    }

    @Override
    public Map<PersonId, List<Enrolment>> all(CampaignId campaign) {
        var partitions = redis.partitions().all();
        var walkers = redis.ask(partitions, (ask, partition) -> ask.smembers(walkers(partition, campaign))).stream()
                .flatMap(answer -> answer.get().stream())
                .map(PersonId::new)
                .toList();
        var rows = redis.ask(walkers, (ask, person) -> ask.hgetAll(row(person)));
        var all = new HashMap<PersonId, List<Enrolment>>();
        IntStream.range(0, walkers.size())
                .forEach(i -> all.put(walkers.get(i), read(campaign, rows.get(i).get())));
        return all;
    }

    @Override
    public void forget(PersonId person) {
        redis.keys("walkers:*").forEach(walkers -> redis.jedis().srem(walkers, person.value()));
        redis.jedis().del(row(person));
    }

    @Override
    public boolean begin(CampaignId campaign, PersonId person, Enrolment enrolment) {
        return keep(campaign, person, enrolment, "");
    }

    @Override
    public Optional<Enrolment> change(
            CampaignId campaign, PersonId person, String run, UnaryOperator<Enrolment> change) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String former = redis.jedis().hget(row(person), field(campaign, run));
            if (former == null) {
                return Optional.empty();
            }
            var now = change.apply(enrolment(former));
            if (json.writeValueAsString(now).equals(former) || keep(campaign, person, now, former)) {
                return Optional.of(now);
            }
        }
        throw new IllegalStateException(
                "an enrolment changes too often (campaign: " + campaign + ", person: " + person + ")");
    }

    /** {@code former} is what it must be now; empty for nothing. */
    private boolean keep(CampaignId campaign, PersonId person, Enrolment enrolment, String former) {
        Partition home = redis.home(person.value());
        return KEEP.count(
                        redis.jedis(),
                        List.of(row(person), walkers(home, campaign)),
                        List.of(
                                field(campaign, enrolment.run()),
                                former,
                                json.writeValueAsString(enrolment),
                                person.value()))
                == 1;
    }

    private List<Enrolment> read(CampaignId campaign, Map<String, String> row) {
        return row.entrySet().stream()
                .filter(one -> AT_SPACE.split(one.getKey(), 2)[0].equals(campaign.value()))
                .map(one -> enrolment(one.getValue()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private Enrolment enrolment(String kept) {
        return read.get(kept);
    }

    private Enrolment parse(String kept) {
        return json.readValue(kept, Enrolment.class);
    }

    private static String field(CampaignId campaign, String run) {
        return campaign.value() + SPACE + run;
    }

    private String row(PersonId person) {
        return redis.home(person.value()).key("walks", person.value());
    }

    private static String walkers(Partition partition, CampaignId campaign) {
        return partition.key("walkers", campaign.value());
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("walks", personId));
    }
}
