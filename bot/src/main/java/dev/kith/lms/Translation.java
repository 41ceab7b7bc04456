package dev.kith.lms;

import dev.kith.connectors.LearningRecord;
import dev.kith.people.PersonId;
import java.util.List;

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
}
