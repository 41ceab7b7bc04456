package dev.kith.delivery;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class RedisRecents implements Recents, PersonKeys {

    private static final Script HEARD = Script.beside(RedisRecents.class, "heard.lua");

    private final Redis redis;

    RedisRecents(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Recent of(PersonId person) {
        return Recent.of(redis.jedis().hgetAll(key(person)));
    }

    @Override
    public Map<PersonId, Recent> of(Collection<PersonId> people) {
        var answers =
                redis.ask(people, (ask, person) -> ask.hgetAll(key(person))).iterator();
        var recents = new LinkedHashMap<PersonId, Recent>();
        people.forEach(person -> recents.put(person, Recent.of(answers.next().get())));
        return recents;
    }

    @Override
    public void heard(PersonId person) {
        HEARD.run(redis.jedis(), List.of(key(person)), List.of());
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(Rows.recent(home, new PersonId(personId)), Rows.conversation(home, new PersonId(personId)));
    }

    private String key(PersonId person) {
        return Rows.recent(redis.home(person.value()), person);
    }
}
