package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The records of the tests; the ids of the first three are known to the stub files. */
final class Records {

    static final Instant AT = Instant.parse("2026-01-08T09:30:00.123456Z");
    static final Activity ACTIVITY = new Activity("belonging", "How it feels here", "belonging-pulse", "checkin");
    static final Learner LEARNER = new Learner("p-0042");

    private Records() {}

    static List<LearningRecord> first(int count) {
        return IntStream.rangeClosed(1, count)
                .<LearningRecord>mapToObj(number -> completed("fact-" + number))
                .toList();
    }

    /** The same records, of one person each. */
    static List<LearningRecord> ofSeveral(int count) {
        return IntStream.rangeClosed(1, count)
                .<LearningRecord>mapToObj(number ->
                        new Completed("fact-" + number, AT, new Learner("p-" + number), ACTIVITY, Map.of("mood", 4)))
                .toList();
    }

    static Completed completed(String id) {
        return completed(id, Map.of("mood", 4, "note", "quietly hopeful"));
    }

    static Completed completed(String id, Map<String, Object> values) {
        return new Completed(id, AT, LEARNER, ACTIVITY, values);
    }

    static Answered answered(String id) {
        var scale = List.of(new Answered.Label("1", "never"), new Answered.Label("2", "often"));
        return new Answered(id, AT, LEARNER, ACTIVITY, "mood", "2", scale);
    }

    static Voided voided(String id, String voidedId) {
        return new Voided(id, AT, LEARNER, voidedId);
    }
}
