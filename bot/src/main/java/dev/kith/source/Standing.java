package dev.kith.source;

import dev.kith.people.Attributes;
import dev.kith.people.People;
import dev.kith.people.Person;
import dev.kith.people.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who says what of people, as it is set, and how many each source has. */
public final class Standing {

    private final People people;
    private final RedisSaid store;
    private final Precedence precedence;
    private final Attributes attributes;

    Standing(People people, RedisSaid store, Precedence precedence, Attributes attributes) {
        this.people = people;
        this.store = store;
        this.precedence = precedence;
        this.attributes = attributes;
    }

    /**
     * As it is.
     *
     * @param apart whether each source has its people and fields; otherwise all are one
     * @param people how many each source has; one person may be had by several
     * @param unclaimed how many came with an older version and were named by none since
     * @param fields who may say each, the first who says anything being right; none where all are one
     */
    public record View(boolean apart, Map<String, Long> people, long unclaimed, Map<String, List<String>> fields) {}

    public View now() {
        var said = store.of(people.all().stream().map(Person::id).toList()).values();
        var counts = new LinkedHashMap<String, Long>();
        var order = precedence.isOne() ? List.of(Source.values()) : precedence.order();
        order.forEach(source -> counts.put(
                source.word(), said.stream().filter(one -> one.isBy(source)).count()));
        long unclaimed = said.stream().filter(one -> one.words().isEmpty()).count();
        return new View(!precedence.isOne(), counts, unclaimed, fields());
    }

    private Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        if (!precedence.isOne()) {
            Precedence.names(attributes)
                    .forEach(name -> fields.put(
                            name, precedence.of(name).stream().map(Source::word).toList()));
        }
        return fields;
    }
}
