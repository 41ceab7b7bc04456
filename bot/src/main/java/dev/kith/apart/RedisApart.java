package dev.kith.apart;

import dev.kith.matching.Couple;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody said, sealed, each at home in their partition under a hash that names nobody. However many they named, the value is
 * of one length; whoever took everything back has one, too.
 */
final class RedisApart implements Apart {

    private static final Script CHANGE = Script.beside(RedisApart.class, "apart.lua");

    /** In bytes: of as many names as somebody can give, the longest that there can be. */
    private static final int ROOM = 4_096;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;

    RedisApart(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
    }

    /** Those whom somebody named, for nobody but them. */
    List<PersonId> named(PersonId by) {
        return said(by).whom().stream().map(PersonId::new).toList();
    }

    @Override
    public boolean say(PersonId by, PersonId whom) {
        if (!by.equals(whom)) {
            change(by, said -> said.isFull() ? said : said.with(whom));
        }
        return by.equals(whom) || said(by).names(whom);
    }

    @Override
    public void takeBack(PersonId by, PersonId whom) {
        change(by, said -> said.without(whom));
    }

    @Override
    public Set<Couple> couples() {
        return all().flatMap(said -> said.whom().stream().map(whom -> new Couple(said.by(), whom)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean keeps(PersonId one, PersonId other) {
        return said(one).names(other) || said(other).names(one);
    }

    /** Nothing is left of what somebody said, and they are named by nobody. */
    void forget(PersonId person) {
        redis.jedis().hdel(key(home(person)), field(person));
        all().filter(said -> said.names(person)).forEach(said -> takeBack(new PersonId(said.by()), person));
    }

    private Stream<Said> all() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.hgetAll(key(home))).stream()
                .flatMap(answer -> answer.get().entrySet().stream())
                .map(one -> opened(one.getKey(), one.getValue()));
    }

    private Said said(PersonId by) {
        return opened(by, kept(by));
    }

    private void change(PersonId by, UnaryOperator<Said> change) {
        while (!changed(by, kept(by), change)) {
            // Somebody was faster: once more, from what they left.
        }
    }

    private boolean changed(PersonId by, @Nullable String before, UnaryOperator<Said> change) {
        var said = opened(by, before);
        var after = change.apply(said);
        return after.equals(said)
                || CHANGE.count(
                                redis.jedis(),
                                List.of(key(home(by))),
                                List.of(field(by), before == null ? "" : before, sealed(by, after)))
                        > 0;
    }

    /** Blanks at the end are nothing to whoever reads it. */
    private String sealed(PersonId by, Said said) {
        String written = json.writeValueAsString(said);
        int length = written.getBytes(StandardCharsets.UTF_8).length;
        return vault.seal(written + " ".repeat(ROOM - length), context(field(by)));
    }

    private @Nullable String kept(PersonId by) {
        return redis.jedis().hget(key(home(by)), field(by));
    }

    private Said opened(PersonId by, @Nullable String kept) {
        return kept == null ? new Said(by.value(), List.of()) : opened(field(by), kept);
    }

    private Said opened(String field, String kept) {
        return json.readValue(vault.open(kept, context(field)), Said.class);
    }

    private String field(PersonId by) {
        return vault.keyedHash("apart", by.value());
    }

    private static String context(String field) {
        return "apart:" + field;
    }

    private Partition home(PersonId person) {
        return redis.home(person.value());
    }

    private static String key(Partition home) {
        return home.key("apart");
    }
}
