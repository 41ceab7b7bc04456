package dev.kith.people;

import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only people themselves can tell: of each one value, sealed, in their partition. The key names nobody, and however much was
 * told, the value is of one length.
 */
final class RedisSealedWords implements SealedWords, PersonKeys {

    private static final Script CHANGE = Script.beside(RedisSealedWords.class, "sealed-word.lua");

    /** In characters of one byte: a dozen attributes; more take a multiple of it. */
    private static final int ROOM = 1_024;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisSealedWords(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    @Override
    public SealedWord of(PersonId person) {
        return opened(person, kept(person));
    }

    @Override
    public Map<PersonId, SealedWord> of(Collection<PersonId> people) {
        var answers = redis.ask(people, (ask, person) -> ask.get(key(person))).iterator();
        var words = new LinkedHashMap<PersonId, SealedWord>();
        people.forEach(person -> words.put(person, opened(person, answers.next().get())));
        return words;
    }

    @Override
    public void change(PersonId person, UnaryOperator<SealedWord> change) {
        while (!changed(person, kept(person), change)) {
            // Somebody was faster: once more, from what they left.
        }
    }

    private boolean changed(PersonId person, @Nullable String before, UnaryOperator<SealedWord> change) {
        var told = opened(person, before);
        var word = change.apply(told);
        if (word.equals(told)) {
            return true;
        }
        String after = word.equals(SealedWord.NOTHING) ? "" : vault.seal(filled(word), context(person));
        return CHANGE.count(redis.jedis(), List.of(key(person)), List.of(before == null ? "" : before, after)) > 0;
    }

    /** Blanks at the end are nothing to whoever reads it. */
    private String filled(SealedWord word) {
        String written = json.writeValueAsString(word);
        return written + " ".repeat(ROOM - written.length() % ROOM);
    }

    private @Nullable String kept(PersonId person) {
        return redis.jedis().get(key(person));
    }

    private SealedWord opened(PersonId person, @Nullable String kept) {
        return kept == null ? SealedWord.NOTHING : json.readValue(vault.open(kept, context(person)), SealedWord.class);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("told", vault.keyedHash("told", personId)));
    }

    private String key(PersonId person) {
        return of(person.value(), redis.home(person.value())).getFirst();
    }

    private static String context(PersonId person) {
        return "told:" + person.value();
    }
}
