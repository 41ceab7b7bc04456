package dev.kith.certificate;

import dev.kith.delivery.CampaignId;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In Redis: sealed, by campaign, each at home in the partition of the person. */
final class RedisCourses implements Courses, PersonKeys {

    private static final Script CHANGE = Script.beside(RedisCourses.class, "course.lua");

    private final Redis redis;
    private final Vault vault;
    private final FactLog facts;
    private final JsonMapper json;

    RedisCourses(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public Map<CampaignId, Course> of(PersonId person) {
        var all = new TreeMap<CampaignId, Course>(Comparator.comparing(CampaignId::value));
        redis.jedis().hgetAll(key(person)).forEach((campaign, closed) -> {
            var id = new CampaignId(campaign);
            all.put(id, opened(person, id, closed));
        });
        return all;
    }

    @Override
    public Course of(PersonId person, CampaignId campaign) {
        return opened(person, campaign, kept(person, campaign));
    }

    @Override
    public Course change(PersonId person, CampaignId campaign, Function<Course, Change> how) {
        while (true) {
            String before = kept(person, campaign);
            var course = opened(person, campaign, before);
            var change = how.apply(course);
            if (change.after().equals(course) || written(person, campaign, before, change)) {
                return change.after();
            }
        }
    }

    private boolean written(PersonId person, CampaignId campaign, @Nullable String before, Change change) {
        String sealed = vault.seal(json.writeValueAsString(change.after()), context(person, campaign));
        var told = change.told().map(facts::write).orElse(new FactLog.Written("", ""));
        return CHANGE.count(
                        redis.jedis(),
                        List.of(key(person), FactLog.stream(redis.home(person.value()))),
                        List.of(campaign.value(), before == null ? "" : before, sealed, told.type(), told.body()))
                > 0;
    }

    private @Nullable String kept(PersonId person, CampaignId campaign) {
        return redis.jedis().hget(key(person), campaign.value());
    }

    private Course opened(PersonId person, CampaignId campaign, @Nullable String kept) {
        return kept == null ? Course.NONE : json.readValue(vault.open(kept, context(person, campaign)), Course.class);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, new PersonId(personId)));
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person);
    }

    private static String key(Partition home, PersonId person) {
        return home.key("certificates", person.value());
    }

    private static String context(PersonId person, CampaignId campaign) {
        return "certificate:" + person.value() + "/" + campaign.value();
    }
}
