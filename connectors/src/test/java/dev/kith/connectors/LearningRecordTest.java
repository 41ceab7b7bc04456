package dev.kith.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearningRecordTest {

    private static final Instant AT = Instant.parse("2026-01-08T09:30:00Z");
    private static final Activity ACTIVITY = new Activity("belonging", "How it feels", "pulse", "checkin");
    private static final Learner LEARNER = new Learner("p-0042");
    private static final List<Answered.Label> SCALE =
            List.of(new Answered.Label("1", "never"), new Answered.Label("2", "often"));

    @Test
    void doesNotShowAnswersAsText() {
        var completed = new Completed("fact-1", AT, LEARNER, ACTIVITY, Map.of("note", "zanzibar"));
        var answered = new Answered("fact-2", AT, LEARNER, ACTIVITY, "mood", "2", SCALE);

        assertThat(completed.toString()).contains("fact-1").doesNotContain("zanzibar");
        assertThat(answered.toString()).contains("mood").doesNotContain("response");
    }

    static List<Object> unfit() {
        return List.of(List.of("a"), Map.of("a", 1), Boolean.TRUE, Double.NaN, Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void takesOnlyFiniteNumbersAndTextAsAnswers(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Completed("fact-1", AT, LEARNER, ACTIVITY, Map.of("mood", value)))
                .withMessageContaining("question: mood");
    }

    @Test
    void takesOnlyResponsesOnTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Answered("fact-1", AT, LEARNER, ACTIVITY, "mood", "zanzibar", SCALE))
                .withMessageContaining("fact-1")
                .withMessageNotContaining("zanzibar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", " \0 "})
    void hasAnId(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Voided(id, AT, LEARNER, "fact-1"));
    }

    @Test
    void waitsForwardOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.Later.ofSystem(Duration.ofSeconds(-1), "no"));
    }
}
