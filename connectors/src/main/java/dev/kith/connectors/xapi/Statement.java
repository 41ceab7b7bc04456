package dev.kith.connectors.xapi;

import dev.kith.connectors.LearningRecord;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A record's place in the call that forwards it, and the statement it became; {@code body} is its JSON in UTF-8. */
record Statement(int place, LearningRecord record, UUID id, ObjectNode json, byte[] body) {

    /** The id of whom it is about. */
    String learner() {
        return record.learner().personId();
    }

    @Override
    public String toString() {
        return "Statement[" + id + "]";
    }
}
