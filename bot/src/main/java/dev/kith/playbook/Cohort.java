package dev.kith.playbook;

import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whom a finding is about, by plain fields of the directory; without any, everybody.
 *
 * @param fields of each field one of these values: {@code {location=[Berlin, London]}}; {@code attr.<name>} is a field of the
 *     organisation's own
 */
public record Cohort(SortedMap<String, List<String>> fields) {

    public static final Cohort EVERYBODY = new Cohort(new TreeMap<>());

    private static final String OWN = "attr.";

    public Cohort {
        var copy = new TreeMap<String, List<String>>();
        fields.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        fields = Collections.unmodifiableSortedMap(copy);
    }

    public static Cohort of(Map<String, List<String>> fields) {
        return new Cohort(new TreeMap<>(fields));
    }

    /** An audience of those whom it is about. */
    public String people() {
        return fields.isEmpty() ? "true" : over("person");
    }

    /** An audience of those who lead somebody whom it is about. */
    public String leaders() {
        return fields.isEmpty() ? "size(person.reports) > 0" : "person.reports.exists(r, " + over("r") + ")";
    }

    private String over(String whom) {
        return fields.entrySet().stream()
                .map(one -> whom + "." + select(one.getKey()) + " in " + list(one.getValue()))
                .collect(Collectors.joining(" && "));
    }

    private static String select(String field) {
        return field.startsWith(OWN) ? "attributes." + field.substring(OWN.length()) : field;
    }

    private static String list(List<String> values) {
        return values.stream().map(Cohort::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text of CEL. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n") + '"';
    }

    /** Its values in the order of its fields, in any language: {@code Sales, Berlin / London}; empty where it is everybody. */
    public String words() {
        var each = new ArrayList<String>();
        fields.values().forEach(values -> each.add(String.join(" / ", values)));
        return String.join(", ", each);
    }

    /** What a person has in a field that may stand in a cohort; empty where nothing. */
    static String value(Person person, String field) {
        return switch (field) {
            case "department" -> person.work().department();
            case "location" -> person.work().location();
            case "level" -> person.work().level();
            case "workMode" -> person.workMode().map(mode -> mode.word()).orElse("");
            default -> person.attributes().getOrDefault(field.substring(OWN.length()), "");
        };
    }
}
