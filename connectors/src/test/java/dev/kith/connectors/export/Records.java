package dev.kith.connectors.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of the tests of files. */
final class Records {

    static final byte[] ID_KEY = "a key of thirty-two bytes, as is".getBytes(UTF_8);
    static final Instant AT = Instant.parse("2026-01-08T23:59:59Z");
    static final Learner LEARNER = new Learner("p-0042");
    static final Activity CHECKIN = new Activity("belonging", "How it feels here", "belonging-pulse", "checkin");

    private Records() {}

    static String id(String recordId) {
        return new OpaqueIds(ID_KEY).of(recordId);
    }

    static LearningRecord completed(String id) {
        return completed(id, AT);
    }

    static LearningRecord completed(String id, Instant at) {
        return new Completed(id, at, LEARNER, CHECKIN, Map.of());
    }

    /** One of each kind. */
    static List<LearningRecord> all() {
        var values = new LinkedHashMap<String, Object>();
        values.put("mood", -4);
        values.put("note", "=quietly, \"hopeful\"\nand more");
        var scale = List.of(new Answered.Label("1", "never"), new Answered.Label("2", "often"));
        return List.of(
                new Completed("fact-1", AT, LEARNER, CHECKIN, values),
                new Passed("fact-2", AT, LEARNER, CHECKIN, new Passed.Mark(0.8, Optional.of(AT))),
                new Answered("fact-3", AT, LEARNER, CHECKIN, "mood", "2", scale),
                new Did("fact-4", AT, LEARNER, Did.Deed.OPENED, CHECKIN),
                new Voided("fact-5", AT, LEARNER, "fact-1"));
    }
}
