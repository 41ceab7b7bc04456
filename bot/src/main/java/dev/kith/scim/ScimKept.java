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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the identity provider sent of somebody. Erased, it is gone here, and nobody is led by them in what was sent of others; at the
 * identity provider it is as before.
 */
record ScimKept(RedisScim scim, RedisResources resources, RedisIndex index, RedisLinks links, JsonMapper json)
        implements PersonalData {

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
                .map(read -> new Held(TEXTS.get(locale, "held"), words(read.resource()), Nature.OPEN))
                .toList();
    }

    private String words(Resource resource) {
        return json.readTree(resource.tree()).properties().stream()
                .filter(part -> !part.getKey().equals("schemas"))
                .flatMap(part -> said(part.getKey(), part.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Each value with its own name, wherever it stands. */
    private static Stream<String> said(String name, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(part -> said(part.getKey(), part.getValue()));
        }
        return node.isArray()
                ? node.valueStream().flatMap(one -> said(name, one))
                : Stream.of(name + ": " + node.asString(""));
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
