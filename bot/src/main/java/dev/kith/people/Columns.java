package dev.kith.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which columns a file may have, and which it must. */
final class Columns {

    private final Attributes attributes;

    Columns(Attributes attributes) {
        this.attributes = attributes;
    }

    /** What is wrong with a header; every column but those of attributes must be there, in any order. */
    List<Problem> faults(List<String> header, long line) {
        var seen = new HashSet<String>();
        var twice = header.stream()
                .filter(name -> !seen.add(name))
                .map(name -> new Problem(line, name, "the column is there twice", "each column once"));
        var unknown = header.stream().flatMap(name -> fault(name, line).stream());
        var missing = PersonFields.NAMES.stream()
                .filter(name -> !header.contains(name))
                .map(name -> new Problem(line, name, "the column is missing", String.join(",", PersonFields.NAMES)));
        return Stream.of(twice, unknown, missing).flatMap(faults -> faults).toList();
    }

    Optional<Problem> fault(String name, long line) {
        if (PersonFields.NAMES.contains(name)) {
            return Optional.empty();
        }
        if (!name.startsWith(PersonFields.ATTRIBUTE)) {
            return Optional.of(new Problem(line, name, "there is no such column", valid()));
        }
        return attributeFault(name, name.substring(PersonFields.ATTRIBUTE.length()), line);
    }

    private Optional<Problem> attributeFault(String column, String attribute, long line) {
        if (attributes.isSensitive(attribute)) {
            return Optional.of(new Problem(
                    line,
                    column,
                    "the attribute " + attribute + " is sensitive: only people themselves report it, in chat",
                    "a file without this column"));
        }
        return attributes.find(attribute).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(line, column, "the attribute " + attribute + " is not declared", declared()));
    }

    private String valid() {
        return String.join(",", PersonFields.NAMES) + " and attr.<name>";
    }

    private String declared() {
        String names = attributes.plain().stream()
                .map(one -> PersonFields.ATTRIBUTE + one.name())
                .collect(Collectors.joining(","));
        return names.isEmpty() ? "no attributes, as none is declared" : names;
    }
}
