package dev.kith.people;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What people say of themselves, sealed, each at home in the partition of the person. */
final class RedisOwnWords implements OwnWords {

    private static final Script CHANGE = Script.beside(RedisOwnWords.class, "own-word.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisOwnWords(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public OwnWord of(PersonId person) {
        return opened(person, kept(person));
    }

    @Override
    public Map<PersonId, OwnWord> in(int partition) {
        var words = new HashMap<PersonId, OwnWord>();
        redis.jedis().hgetAll(key(new Partition(partition))).forEach((id, kept) -> {
            var person = new PersonId(id);
            words.put(person, opened(person, kept));
        });
        return words;
    }

    @Override
    public void change(PersonId person, UnaryOperator<OwnWord> change) {
        while (!changed(person, kept(person), change)) {
            // Somebody was faster: once more, from what they left.
        }
    }

    /** What is the same is not sealed anew: every plan would be made again for nothing. */
    private boolean changed(PersonId person, @Nullable String before, UnaryOperator<OwnWord> change) {
        var said = opened(person, before);
        var word = change.apply(said);
        if (word.equals(said)) {
            return true;
        }
        String after = word.equals(OwnWord.NONE) ? "" : vault.seal(json.writeValueAsString(word), context(person));
        var home = redis.home(person.value());
        long changed = CHANGE.count(
                redis.jedis(),
                List.of(key(home), RedisPeople.version(home)),
                List.of(person.value(), before == null ? "" : before, after));
        return changed > 0;
    }

    private @Nullable String kept(PersonId person) {
        return redis.jedis().hget(key(redis.home(person.value())), person.value());
    }

    private OwnWord opened(PersonId person, @Nullable String kept) {
        return kept == null ? OwnWord.NONE : json.readValue(vault.open(kept, context(person)), OwnWord.class);
    }

    private static String context(PersonId person) {
        return "own-word:" + person.value();
    }

    static String key(Partition home) {
        return home.key("own-words");
    }
}
