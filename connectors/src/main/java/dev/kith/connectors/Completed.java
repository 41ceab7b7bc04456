package dev.kith.connectors;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The learner finished a prompt. {@code values} are the answers by question id, each a finite number or a text; they may
 * be empty, and are left out of {@link #toString()}.
 */
public record Completed(String id, Instant at, Learner learner, Activity activity, Map<String, Object> values)
        implements LearningRecord {

    public Completed {
        Texts.present(id, "id");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        values.forEach(Completed::check);
    }

    private static void check(String question, Object value) {
        Texts.present(question, "question");
        boolean known = value instanceof String || value instanceof Number n && Double.isFinite(n.doubleValue());
        if (!known) {
            throw new IllegalArgumentException("An answer is a finite number or a text (question: " + question + ")");
        }
    }

    @Override
    public String toString() {
        return "Completed[id=" + id + ", at=" + at + "]";
    }
}
