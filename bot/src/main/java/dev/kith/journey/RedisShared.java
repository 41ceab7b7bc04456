package dev.kith.journey;

import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Redis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In the partition of who reads it: by walker and run, the day. */
final class RedisShared implements Shared, PersonalData {

    private static final String SPACE = "\t";
    private static final Pattern AT_SPACE = Pattern.compile(SPACE);

    private final Redis redis;

    RedisShared(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<String> dayOf(Card card, Walker walker) {
        return Optional.ofNullable(redis.jedis().hget(key(card), field(walker)));
    }

    @Override
    public void put(Card card, Walker walker, String day) {
        redis.jedis().hset(key(card), field(walker), day);
    }

    @Override
    public List<Walker> on(Card card, String day) {
        return all(card).entrySet().stream()
                .filter(one -> one.getValue().equals(day))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(walker -> walker.person()))
                .toList();
    }

    @Override
    public Map<Walker, String> all(Card card) {
        return redis.jedis().hgetAll(key(card)).entrySet().stream()
                .collect(Collectors.toMap(one -> walker(one.getKey()), Map.Entry::getValue));
    }

    @Override
    public String name() {
        return "cards about others";
    }

    /** Both those that they read and those that are about them. */
    @Override
    public void erase(PersonId person) {
        for (String key : redis.keys("told-of:*")) {
            if (key.contains(":told-of:" + person + ":")) {
                redis.jedis().del(key);
            } else {
                redis.jedis().hkeys(key).stream()
                        .filter(field -> walker(field).person().equals(person))
                        .forEach(field -> redis.jedis().hdel(key, field));
            }
        }
    }

    private static String field(Walker walker) {
        return walker.person() + SPACE + walker.run();
    }

    private static Walker walker(String field) {
        var parts = AT_SPACE.split(field, 2);
        return new Walker(new PersonId(parts[0]), parts[1]);
    }

    private String key(Card card) {
        return redis.home(card.reader().value())
                .key("told-of", card.reader().value(), card.campaign().value(), card.step());
    }
}
