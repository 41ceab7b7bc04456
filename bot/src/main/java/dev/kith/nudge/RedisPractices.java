package dev.kith.nudge;

import dev.kith.facts.Fact;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** In Redis: how people learn, sealed, each at home in the partition of the person. */
final class RedisPractices implements Practices, PersonKeys {

    private static final Script CHANGE = Script.beside(RedisPractices.class, "practice.lua");

    private final Redis redis;
    private final Vault vault;
    private final FactLog facts;
    private final JsonMapper json;

    RedisPractices(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.facts = facts;
        this.json = json;
    }

    @Override
    public Practice of(PersonId person) {
        return opened(person, kept(person));
    }

    @Override
    public Practice change(PersonId person, UnaryOperator<Practice> change, Optional<Fact> told) {
        while (true) {
            String before = kept(person);
            var practice = opened(person, before);
            var after = change.apply(practice);
            if (after.equals(practice) || written(person, before, after, told)) {
                return after;
            }
        }
    }

    private boolean written(PersonId person, @Nullable String before, Practice after, Optional<Fact> told) {
        String sealed = vault.seal(json.writeValueAsString(after), context(person));
        var fact = told.map(facts::write).orElse(new FactLog.Written("", ""));
        return CHANGE.count(
                        redis.jedis(),
                        List.of(key(person), FactLog.stream(redis.home(person.value()))),
                        List.of(before == null ? "" : before, sealed, fact.type(), fact.body()))
                > 0;
    }

    private @Nullable String kept(PersonId person) {
        return redis.jedis().get(key(person));
    }

    private Practice opened(PersonId person, @Nullable String kept) {
        return kept == null ? Practice.NONE : json.readValue(vault.open(kept, context(person)), Practice.class);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, new PersonId(personId)));
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person);
    }

    private static String key(Partition home, PersonId person) {
        return home.key("practice", person.value());
    }

    private static String context(PersonId person) {
        return "practice:" + person.value();
    }
}
