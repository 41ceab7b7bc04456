package dev.kith.scim;

import dev.kith.chat.Texts;
import dev.kith.connectors.scim.Kind;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the identity provider sent of somebody. Erased, it is gone here; there it is as before. */
record ScimKept(RedisScim scim, RedisResources resources, RedisLinks links) implements PersonalData {

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
        links.user(person).ifPresent(user -> read(user).ifPresent(read -> scim.delete(Kind.USER, user, read)));
    }
}
