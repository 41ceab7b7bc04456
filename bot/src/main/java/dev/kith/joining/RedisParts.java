package dev.kith.joining;

import dev.kith.facts.Fact;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Vault;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How people take part: of each one value, sealed, in their partition. Of whoever was invited there is one, whatever they said, and
 * none is longer than others because of it.
 */
final class RedisParts implements PersonKeys {

    private static final Script CHANGE = Script.beside(RedisParts.class, "part.lua");

    /** In bytes: a dozen programmes and as many topics; more take a multiple of it. */
    private static final int ROOM = 1_024;

    private final Redis redis;
    private final Vault vault;
    private final FactLog facts;
    private final JsonMapper json;

    RedisParts(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.facts = facts;
        this.json = json;
    }

    Kept of(PersonId person) {
        return opened(person, kept(person));
    }

    Map<PersonId, Kept> of(Collection<PersonId> people) {
        var answers = redis.ask(people, (ask, person) -> ask.get(key(person))).iterator();
        var all = new LinkedHashMap<PersonId, Kept>();
        people.forEach(person -> all.put(person, opened(person, answers.next().get())));
        return all;
    }

    /** Changes what somebody said, and nothing of what they say at the same time. */
    void change(PersonId person, UnaryOperator<Kept> change) {
        change(person, change, before -> Optional.empty());
    }

    /** The same, and what was before says which fact is told with it; where nothing changes, none is. */
    void change(PersonId person, UnaryOperator<Kept> change, Function<Kept, Optional<Fact>> told) {
        while (!changed(person, kept(person), change, told)) {
            // Somebody was faster: once more, from what they left.
        }
    }

    private boolean changed(
            PersonId person, @Nullable String before, UnaryOperator<Kept> change, Function<Kept, Optional<Fact>> told) {
        var said = opened(person, before);
        var after = change.apply(said);
        if (after.equals(said)) {
            return true;
        }
        var fact = told.apply(said).map(facts::write).orElse(new FactLog.Written("", ""));
        return CHANGE.count(
                        redis.jedis(),
                        List.of(key(person), FactLog.stream(redis.home(person.value()))),
                        List.of(before == null ? "" : before, sealed(person, after), fact.type(), fact.body()))
                > 0;
    }

    /** Blanks at the end are nothing to whoever reads it. */
    private String sealed(PersonId person, Kept kept) {
        String written = json.writeValueAsString(kept);
        int length = written.getBytes(StandardCharsets.UTF_8).length;
        return vault.seal(written + " ".repeat(ROOM - length % ROOM), context(person));
    }

    private @Nullable String kept(PersonId person) {
        return redis.jedis().get(key(person));
    }

    private Kept opened(PersonId person, @Nullable String kept) {
        return kept == null ? Kept.NOTHING : json.readValue(vault.open(kept, context(person)), Kept.class);
    }

    @Override
    public List<String> of(String personId, Partition home) {
        return List.of(home.key("part", personId));
    }

    private String key(PersonId person) {
        return of(person.value(), redis.home(person.value())).getFirst();
    }

    private static String context(PersonId person) {
        return "part:" + person.value();
    }
}
