package dev.kith.lms;

import dev.kith.connectors.LearningRecord;
import dev.kith.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A fact as learning records.
 *
 * @param records in the order in which they are sent
 * @param standing what the system has afterwards: the id of a record by what it is about, such as a delivery; empty for what is taken
 *     back and not replaced
 */
record Translation(PersonId person, List<LearningRecord> records, Map<String, String> standing) {

    Translation {
        records = List.copyOf(records);
    }

    /** As one record. */
    Translation(PersonId person, String about, LearningRecord record) {
        this(person, List.of(record), Map.of(about, record.id()));
    }

    /** Of the records those that mean something to a system; nothing where none does. */
    Translation only(Predicate<LearningRecord> taken) {
        var some = records.stream().filter(taken).toList();
        var ids = some.stream().map(LearningRecord::id).collect(Collectors.toSet());
        var there = new LinkedHashMap<>(standing);
        there.values().removeIf(id -> !id.isEmpty() && !ids.contains(id));
        return new Translation(person, some, there);
    }

    boolean isNothing() {
        return records.isEmpty();
    }
}
