package dev.kith.disclosure;

import dev.kith.people.Person;
import dev.kith.people.WorkMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By what answers are looked at: the organisation as a whole, and groups of it.
 *
 * @param fields each kind of group by what its people have in common: {@code [department]}, {@code [department, location]}
 */
public record Lattice(List<List<String>> fields) {

    /** The fields that every organisation has; beside them there are its own, as {@code attr.<name>}. */
    public static final List<String> FIELDS = List.of("department", "location", "level", "workMode");

    public Lattice {
        fields = fields.stream().map(List::copyOf).toList();
    }

    /** What of a person decides where they count, field by field; a field without a value is missing. */
    public SortedMap<String, String> of(Person person) {
        var values = new TreeMap<String, String>();
        fields.stream().flatMap(List::stream).distinct().forEach(field -> {
            String value = value(field, person);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** All cells in which somebody counts who has these values: whoever lacks one is in no group of it. */
    public Set<Cell> cells(Map<String, String> values) {
        var cells = new HashSet<Cell>();
        cells.add(Cell.ORGANISATION);
        for (List<String> alike : fields) {
            if (values.keySet().containsAll(alike)) {
                cells.add(Cell.of(alike.stream().collect(Collectors.toMap(field -> field, values::get))));
            }
        }
        return cells;
    }

    /** How many of these people are in each cell. */
    public Map<Cell, Integer> sizes(Collection<? extends Map<String, String>> people) {
        return people.parallelStream()
                .flatMap(values -> cells(values).stream())
                .collect(Collectors.toMap(cell -> cell, cell -> 1, Integer::sum));
    }

    private static String value(String field, Person person) {
        return switch (field) {
            case "department" -> person.department();
            case "location" -> person.location();
            case "level" -> person.level();
            case "workMode" -> person.workMode().map(WorkMode::word).orElse("");
            default -> person.attributes().getOrDefault(field.replaceFirst("^(attr|attributes)\\.", ""), "");
        };
    }
}
