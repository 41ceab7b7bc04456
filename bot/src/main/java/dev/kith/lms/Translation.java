package dev.kith.lms;

import dev.kith.connectors.LearningRecord;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A fact as learning records.
 *
 * @param delivery the delivery they are about
 * @param records in the order in which they are sent; the last is what the system has afterwards
 */
record Translation(PersonId person, String delivery, List<LearningRecord> records) {

    String standing() {
        return records.getLast().id();
    }

    /** Of the records those that mean something to a system; empty where none does. */
    Optional<Translation> only(Predicate<LearningRecord> taken) {
        var some = records.stream().filter(taken).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new Translation(person, delivery, some));
    }
}
