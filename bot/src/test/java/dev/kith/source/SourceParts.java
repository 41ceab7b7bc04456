package dev.kith.source;

import dev.kith.people.People;
import dev.kith.people.PeopleImport;
import dev.kith.people.PeopleParts;
import dev.kith.people.Sources;
import dev.kith.redis.Redis;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The sources of people, wired by hand. */
public final class SourceParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final People people;
    private final RedisSaid said;
    private final Precedence precedence;

    SourceParts(Redis redis, People people, List<String> sources, Map<String, List<String>> fields) {
        this.people = people;
        this.said = new RedisSaid(redis, JSON);
        this.precedence = Precedence.of(new SourceSettings(sources, fields), PeopleParts.attributes());
    }

    /** Of an organisation whose sources are one. */
    public static List<Object> holders(Redis redis, People people) {
        return new SourceParts(redis, people, List.of(), Map.of()).holders();
    }

    private List<Object> holders() {
        return List.of(said, data());
    }

    PeopleImport imports() {
        return PeopleParts.imports(people, new KeptSources(said, precedence));
    }

    /** Of an organisation with several sources, in this order. */
    public static Sources inOrder(Redis redis, People people, String... sources) {
        var parts = new SourceParts(redis, people, List.of(sources), Map.of());
        return new KeptSources(parts.said, parts.precedence);
    }

    SaidOfThem data() {
        return new SaidOfThem(said, people, precedence);
    }

    Standing.View standing() {
        return new Standing(people, said, precedence, PeopleParts.attributes()).now();
    }
}
