package dev.kith.source;

import dev.kith.people.Row;
import dev.kith.people.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What the sources say of one person, each for itself, by the names of fields; who says nothing at all does not have them. */
record Said(Map<Source, Map<String, String>> words) {

    static final Said NOTHING = new Said(Map.of());

    Map<String, String> of(Source source) {
        return words.getOrDefault(source, Map.of());
    }

    boolean isBy(Source source) {
        return words.containsKey(source);
    }

    /** That somebody is there is said by a row that says nothing more, too. */
    Said with(Source source, Row row) {
        var fields = new TreeMap<>(row.over(of(source)).fields());
        fields.remove("id");
        fields.values().removeIf(String::isEmpty);
        var all = new EnumMap<Source, Map<String, String>>(Source.class);
        all.putAll(words);
        all.put(source, fields);
        return new Said(all);
    }

    Said without(Source source) {
        var all = new EnumMap<Source, Map<String, String>>(Source.class);
        all.putAll(words);
        all.remove(source);
        return new Said(all);
    }

    /** Where somebody is named as the manager, nobody is; the same where that is not so. */
    Said withoutManager(String id) {
        var all = new EnumMap<Source, Map<String, String>>(Source.class);
        words.forEach((source, fields) -> {
            var kept = new TreeMap<>(fields);
            kept.remove("manager", id);
            all.put(source, kept);
        });
        return new Said(all);
    }
}
