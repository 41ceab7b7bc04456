package dev.kith.learn;

import dev.kith.people.PersonId;
import dev.kith.prompts.PromptId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redis.clients.jedis.Response;

/** In the partition of each person, a set of opportunities. */
final class RedisTold implements Told, PersonKeys {

    private final Redis redis;

    RedisTold(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Map<PersonId, Set<PromptId>> of(Collection<PersonId> people) {
        var all = List.copyOf(people);
        var answers = redis.ask(all, (ask, person) -> ask.smembers(key(person)));
        var told = new HashMap<PersonId, Set<PromptId>>();
        for (int i = 0; i < all.size(); i++) {
            told.put(
                    all.get(i),
                    answers.get(i).get().stream().map(PromptId::new).collect(Collectors.toUnmodifiableSet()));
        }
        return told;
    }

    @Override
    public void add(List<Once> told) {
        redis.ask(
                        told,
                        (ask, one) ->
                                ask.sadd(key(one.person()), one.opportunity().value()))
                .forEach(Response::get);
    }

    private String key(PersonId person) {
        return key(redis.home(person.value()), person.value());
    }

    private static String key(Partition home, String person) {
        return home.key("opportunities", person);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(key(home, personId));
    }
}
