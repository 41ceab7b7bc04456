package dev.kith.playbook;

import dev.kith.people.AttributeType;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** By what the people of this organisation can be told apart: its plain fields, and what stands in them. */
public record Cohorts(Directory directory, Attributes attributes) {

    private static final List<String> OF_EVERYBODY = List.of("department", "location", "workMode", "level");
    private static final String OWN = "attr.";
    private static final int MOST_NAMED = 20;

    /** A field that cannot be, and what could. */
    public record Fault(String field, String problem, String valid) {}

    /** Each field with all that stands in it, in its order; fields in which nothing stands are left out. */
    public Map<String, List<String>> all() {
        var all = new LinkedHashMap<String, List<String>>();
        fields().forEach(field -> {
            var values = values(field);
            if (!values.isEmpty()) {
                all.put(field, values);
            }
        });
        return all;
    }

    /** What is wrong with a cohort: an unknown field, one that nobody may be chosen by, a value that nobody has. */
    public List<Fault> faults(Cohort cohort) {
        var faults = new ArrayList<Fault>();
        cohort.fields().forEach((field, values) -> {
            var place = "cohort." + field;
            if (field.startsWith(OWN) && attributes.isSensitive(field.substring(OWN.length()))) {
                faults.add(new Fault(
                        place,
                        "is what people tell of themselves: nobody is chosen by it",
                        "a plain field, and cohort.group in words"));
            } else if (!fields().contains(field)) {
                faults.add(new Fault(place, "is no field of people", String.join(", ", fields())));
            } else {
                missing(field, values)
                        .ifPresent(value -> faults.add(new Fault(
                                place,
                                "is " + value + ", which nobody has",
                                values(field).stream()
                                        .limit(MOST_NAMED)
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse("nothing: the field is empty for everybody"))));
            }
        });
        return faults;
    }

    private Optional<String> missing(String field, List<String> values) {
        var there = values(field);
        return values.stream().filter(value -> !there.contains(value)).findFirst();
    }

    private List<String> values(String field) {
        return directory.all().stream()
                .map(person -> Cohort.value(person, field))
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> fields() {
        var own = attributes.plain().stream()
                .filter(one -> one.type() == AttributeType.TEXT)
                .map(one -> OWN + one.name());
        return Stream.concat(OF_EVERYBODY.stream(), own).toList();
    }
}
