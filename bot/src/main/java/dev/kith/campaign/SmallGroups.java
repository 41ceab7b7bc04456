package dev.kith.campaign;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.people.Person;
import dev.kith.people.WorkMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The groups of an audience in which no answer would ever be shown, for too few people are in them. Heads of the
 * directory are counted, never answers.
 */
final class SmallGroups {

    private static final Comparator<SmallGroup> BY_SIZE = Comparator.comparing(SmallGroup::people)
            .thenComparing(group -> group.cell().values().toString());

    private SmallGroups() {}

    /** None where answers are named; in the order of the lattice, smallest first. */
    static List<SmallGroup> of(Handling handling, Collection<Person> audience) {
        return handling.mode() == Mode.NAMED
                ? List.of()
                : handling.lattice().stream()
                        .flatMap(fields -> small(fields, handling.k(), audience).stream())
                        .toList();
    }

    private static List<SmallGroup> small(List<String> fields, int k, Collection<Person> audience) {
        return counted(fields, audience).entrySet().parallelStream()
                .filter(cell -> cell.getValue() < k)
                .map(cell -> new SmallGroup(cell.getKey(), cell.getValue()))
                .sorted(BY_SIZE)
                .toList();
    }

    /** Whether no answer at all could be shown. */
    static boolean tooFew(Handling handling, Collection<Person> audience) {
        return handling.mode() != Mode.NAMED && audience.size() < 2 * handling.k();
    }

    private static Map<Map<String, String>, Long> counted(List<String> fields, Collection<Person> audience) {
        return audience.parallelStream()
                .map(person -> cell(fields, person))
                .filter(cell -> cell.size() == fields.size())
                .collect(Collectors.groupingByConcurrent(cell -> cell, Collectors.counting()));
    }

    /** Whoever has no value of a field is in no group of it. */
    private static Map<String, String> cell(List<String> fields, Person person) {
        var cell = new LinkedHashMap<String, String>();
        for (String field : fields) {
            String value = value(field, person);
            if (!value.isEmpty()) {
                cell.put(field, value);
            }
        }
        return cell;
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
