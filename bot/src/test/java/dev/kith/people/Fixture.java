package dev.kith.people;

import dev.kith.chat.Chats;
import dev.kith.redis.Clients;
import dev.kith.redis.EmbeddedServer;
import dev.kith.redis.Partitions;
import dev.kith.redis.Redis;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of this package share. */
final class Fixture {

    static final String HEADER = String.join(",", PersonFields.NAMES);
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Telling CARING =
            new Telling(Map.of(), Map.of(), List.of(new Telling.Option("carer", Map.of("en", "Yes"))));

    static final Attributes ATTRIBUTES = new Attributes(List.of(
            new AttributeDeclaration(
                    "interests", AttributeType.LIST, "introductions", AttributeClass.PLAIN, Telling.NOTHING),
            new AttributeDeclaration(
                    "grade", AttributeType.NUMBER, "learning paths", AttributeClass.PLAIN, Telling.NOTHING),
            new AttributeDeclaration(
                    "promoted", AttributeType.DATE, "learning paths", AttributeClass.PLAIN, Telling.NOTHING),
            new AttributeDeclaration("caring", AttributeType.TEXT, "belonging", AttributeClass.SENSITIVE, CARING)));

    /** Somebody's zone whose row has none. */
    static final Usual USUAL = new Usual(Optional.of(ZoneId.of("Europe/Berlin")), Locale.ENGLISH);

    private Fixture() {}

    static EmbeddedServer server(Path folder) {
        return EmbeddedServer.open(folder);
    }

    /** An emptied store. */
    static Redis emptied(EmbeddedServer server) {
        var jedis = Clients.of(List.of(server.uri()));
        jedis.flushAll();
        return Redis.connect(jedis, Partitions.DEFAULT);
    }

    static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row of the CSV with id, name, e-mail, manager and zone, and nothing else. */
    static String row(String id, String manager) {
        return id + ",Name of " + id + "," + id + "@kith.example," + manager + ",,,,,,,,,Europe/Berlin,,,";
    }

    static String csv(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    static Person person(String id, @Nullable String manager) {
        return person(id, manager, WorkMode.REMOTE, new Person.Dates(null, null, null, null), Map.of());
    }

    /** Somebody of whom the directory says neither zone nor locale. */
    static Person unplaced(String id) {
        return placed(id, Stated.usually(ZoneId.of("Europe/Berlin")), Stated.usually(Locale.ENGLISH));
    }

    static Person placed(String id, Stated<ZoneId> zone, Stated<Locale> locale) {
        var known = person(id, null);
        return new Person(
                known.id(),
                new Person.Contact(known.name(), known.email(), zone, locale),
                known.work(),
                known.dates(),
                known.skills(),
                known.attributes());
    }

    static Person person(
            String id, @Nullable String manager, WorkMode mode, Person.Dates dates, Map<String, String> attributes) {
        return new Person(
                new PersonId(id),
                new Person.Contact("Name of " + id, id + "@kith.example", ZoneId.of("Asia/Kolkata"), Locale.ENGLISH),
                new Person.Work(manager == null ? null : new PersonId(manager), "Sales", "Pune", mode, "mid"),
                dates,
                new Person.Skills(List.of("SQL"), List.of("feedback", "chess")),
                attributes);
    }

    static Person.Dates managerSince(LocalDate day) {
        return new Person.Dates(null, day, null, null);
    }

    /** Of people who can be reached nowhere. */
    static Directory directory(People people, Instant now) {
        var roll = new Roll(people, () -> now);
        var nowhere = new Platforms(new Chats(List.of()), List.of());
        var localities = new Localities(roll, nowhere, () -> now);
        return new Directory(roll, new Addresses(new NoAddresses(), nowhere, localities, () -> now), localities);
    }
}
