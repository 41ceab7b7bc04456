package dev.kith.source;

import dev.kith.people.Attributes;
import dev.kith.people.PersonFields;
import dev.kith.people.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of each field, who may say it, first things first: the first who says anything is right.
 *
 * @param order of the sources; empty where all are one
 * @param fields those that are not for everybody to say
 */
record Precedence(List<Source> order, Map<String, List<Source>> fields) {

    /** What was there stays, where nobody says it any more: nobody can do without. */
    private static final List<String> NEEDED = List.of("name", "email", "zone");

    private static final String SOURCES = "kith.people.sources";
    private static final String FIELDS = "kith.people.fields";

    /** Reads settings, or refuses them in words; a source that they do not name comes after those that they do. */
    static Precedence of(SourceSettings settings, Attributes attributes) {
        if (settings.sources().isEmpty()) {
            if (!settings.fields().isEmpty()) {
                throw new IllegalArgumentException(
                        FIELDS + " says who may say a field, but all sources are one (valid: " + SOURCES
                                + " with the order of the sources, such as " + words(List.of(Source.values())) + ")");
            }
            return new Precedence(List.of(), Map.of());
        }
        var order = new ArrayList<>(named(SOURCES, settings.sources()));
        Stream.of(Source.values()).filter(one -> !order.contains(one)).forEach(order::add);
        var names = names(attributes);
        var fields = new HashMap<String, List<Source>>();
        settings.fields().forEach((field, sources) -> {
            if (!names.contains(field)) {
                throw new IllegalArgumentException(
                        FIELDS + ": there is no field " + field + " (valid: " + String.join(", ", names) + ")");
            }
            fields.put(field, named(FIELDS + "." + field, sources));
        });
        return new Precedence(List.copyOf(order), Map.copyOf(fields));
    }

    private static List<Source> named(String setting, List<String> words) {
        var sources = words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> Source.of(word).orElseThrow(() -> unknown(setting, word)))
                .toList();
        if (sources.isEmpty() || sources.stream().distinct().count() < sources.size()) {
            throw new IllegalArgumentException(setting + " names a source twice, or none (valid: each once, of "
                    + words(List.of(Source.values())) + ")");
        }
        return sources;
    }

    private static IllegalArgumentException unknown(String setting, String word) {
        return new IllegalArgumentException(
                setting + ": there is no source " + word + " (valid: " + words(List.of(Source.values())) + ")");
    }

    static String words(Collection<Source> sources) {
        return sources.stream().map(Source::word).collect(Collectors.joining(", "));
    }

    /** All that a source can say of somebody. */
    static List<String> names(Attributes attributes) {
        var names = new ArrayList<>(PersonFields.NAMES);
        names.remove("id");
        attributes.plain().forEach(one -> names.add(PersonFields.ATTRIBUTE + one.name()));
        return names;
    }

    /** Whether it does not matter who says something. */
    boolean isOne() {
        return order.isEmpty();
    }

    List<Source> of(String field) {
        return fields.getOrDefault(field, order);
    }

    /** What holds of somebody of whom this was said. */
    Map<String, String> merged(String id, Said said, Map<String, String> before) {
        var names = new TreeSet<>(PersonFields.NAMES);
        said.words().values().forEach(words -> names.addAll(words.keySet()));
        var merged = new LinkedHashMap<String, String>();
        names.forEach(name -> merged.put(name, winner(name, said)));
        NEEDED.stream()
                .filter(name -> merged.getOrDefault(name, "").isEmpty())
                .forEach(name -> merged.put(name, before.getOrDefault(name, "")));
        merged.put("id", id);
        return merged;
    }

    private String winner(String field, Said said) {
        return of(field).stream()
                .map(source -> said.of(source).getOrDefault(field, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
