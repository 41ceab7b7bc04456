package dev.kith.scim;

import dev.kith.chat.Texts;
import dev.kith.connectors.scim.Kind;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the identity provider sent of somebody. Erased, it is gone here, and nobody is led by them in what was sent of others; at the
 * identity provider it is as before.
 */
record ScimKept(RedisScim scim, RedisResources resources, RedisIndex index, RedisLinks links) implements PersonalData {

    /** Users that are read in one round trip. */
    private static final int AT_ONCE = 1_000;

    private static final Texts TEXTS = Texts.beside(ScimKept.class, "scim");

    @Override
    public String name() {
        return "identity provider";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return links.user(person).flatMap(this::read).stream()
                .map(read -> new Held(TEXTS.get(locale, "held"), read.resource().tree(), Nature.OPEN))
                .toList();
    }

    private Optional<RedisResources.Read> read(String user) {
        return resources.read(Kind.USER, user);
    }

    @Override
    public void erase(PersonId person) {
        var names = new HashSet<>(Set.of(person.value()));
        links.user(person).ifPresent(user -> {
            names.add(user);
            read(user).ifPresent(read -> scim.delete(Kind.USER, user, read));
        });
        int count = index.count(Kind.USER);
        for (int from = 0; from < count; from += AT_ONCE) {
            resources.unname(index.ids(Kind.USER, from, AT_ONCE), names);
        }
    }
}
