package dev.kith.scim;

import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which user a person of the directory is; and who waits for a manager who is not there yet, by what they are called. */
final class RedisLinks implements PersonKeys {

    private final Redis redis;
    private final Vault vault;

    RedisLinks(Redis redis, Vault vault) {
        this.redis = redis;
        this.vault = vault;
    }

    Optional<String> user(PersonId person) {
        return Optional.ofNullable(redis.jedis().get(key(person)));
    }

    void link(PersonId person, String user) {
        redis.jedis().set(key(person), user);
    }

    /** They are no longer this user, if they were. */
    void unlink(PersonId person, String user) {
        if (user(person).filter(user::equals).isPresent()) {
            redis.jedis().del(key(person));
        }
    }

    void await(String manager, String user) {
        String hash = hash(manager);
        redis.jedis().sadd(awaiting(redis.home(hash), hash), user);
    }

    /** Who waits for somebody who is called so; they do no longer. */
    Set<String> arrived(Collection<String> names) {
        return names.stream()
                .flatMap(name -> {
                    String hash = hash(name);
                    String key = awaiting(redis.home(hash), hash);
                    var users = redis.jedis().smembers(key);
                    users.forEach(user -> redis.jedis().srem(key, user));
                    return users.stream();
                })
                .collect(Collectors.toSet());
    }

    private String hash(String name) {
        return vault.keyedHash("scim-awaiting", name.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("scim-user-of", personId));
    }

    private String key(PersonId person) {
        return of(person.value(), redis.home(person.value())).getFirst();
    }

    private static String awaiting(Partition home, String hash) {
        return home.key("scim-awaiting", hash);
    }
}
