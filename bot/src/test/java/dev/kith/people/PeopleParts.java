package dev.kith.people;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** People, wired by hand. */
public final class PeopleParts {

    private PeopleParts() {}

    /** People that no store keeps. */
    public static People inMemory(Person... people) {
        return new MemoryPeople(people);
    }

    /** The store of an organisation in which Berlin's time and English are usual. */
    public static People store(Redis redis, Vault vault, JsonMapper json) {
        return new RedisPeople(redis, vault, json, Fixture.USUAL);
    }

    /** The same person, of whom the directory says neither zone nor locale. */
    public static Person unplaced(Person person) {
        var contact = new Person.Contact(
                person.name(),
                person.email(),
                Stated.usually(Fixture.USUAL.zone().orElseThrow()),
                Stated.usually(Fixture.USUAL.locale()));
        return new Person(person.id(), contact, person.work(), person.dates(), person.skills(), person.attributes());
    }

    /** Where people are brought in, of an organisation without fields of its own. */
    public static PeopleImport imports(People people) {
        return imports(people, new Attributes(List.of()), Fixture.USUAL);
    }

    static PeopleImport imports(People people, Attributes attributes, Usual usual) {
        var roll = new Roll(people, () -> Instant.EPOCH);
        return imports(people, roll, Sources.ONE, new RowRules(attributes, usual), attributes);
    }

    /** The same of an organisation that several sources speak of; it has an attribute for interests. */
    public static PeopleImport imports(People people, Sources sources) {
        return imports(people, new Roll(people, () -> Instant.EPOCH), sources);
    }

    /** The same, where a roll is known that others read too. */
    public static PeopleImport imports(People people, Roll roll, Sources sources) {
        return imports(people, roll, sources, new RowRules(Fixture.ATTRIBUTES, Fixture.USUAL), Fixture.ATTRIBUTES);
    }

    private static PeopleImport imports(
            People people, Roll roll, Sources sources, RowRules rules, Attributes attributes) {
        return new PeopleImport(people, roll, sources, new Sheets(attributes, Fixture.JSON), rules);
    }

    /** Interests, a grade, the day of a promotion; and one that only people themselves can tell: caring. */
    public static Attributes attributes() {
        return Fixture.ATTRIBUTES;
    }

    /** The same person, of whom nobody says who leads them. */
    static Person ledByNobody(Person person) {
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Person.Work(null, work.department(), work.location(), work.mode(), work.level()),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    /** A directory of an organisation that wants people looked for in this order. */
    public static Directory directory(Roll roll, Chats chats, List<String> order, Redis redis, InstantSource machine) {
        return Directory.of(roll, new Platforms(chats, order), redis, machine);
    }

    public static ChatHandler news(Directory directory) {
        return new ProfileNews(directory);
    }

    /** Audiences over an organisation without fields of its own. */
    public static Audiences audiences() {
        return audiences(new Attributes(List.of()));
    }

    public static Audiences audiences(Attributes attributes) {
        return new Audiences(attributes);
    }

    /** What only people themselves can tell. */
    public static SealedWords sealedWords(Redis redis, Vault vault, JsonMapper json) {
        return new RedisSealedWords(redis, vault, json);
    }

    /** Whether they care for somebody at home: what only people themselves can tell. */
    public static Attributes carers() {
        var options = List.of(
                new Telling.Option("yes-carer", Map.of("en", "Yes, I do", "de", "Ja")),
                new Telling.Option("no-carer", Map.of("en", "No, I do not", "de", "Nein")));
        var telling = new Telling(Map.of("en", "Do you care for somebody at home?"), Map.of(), options);
        return new Attributes(List.of(new AttributeDeclaration(
                "carer",
                AttributeType.TEXT,
                "To see whether those who care for somebody can take part as others can.",
                AttributeClass.SENSITIVE,
                telling)));
    }
}
