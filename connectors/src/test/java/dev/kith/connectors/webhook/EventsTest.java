package dev.kith.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Activity NUDGE = new Activity("listen-first", "Listen first", "first-90-days", "nudge");

    private final OpaqueIds ids = new OpaqueIds(Situation.ID_KEY);
    private final Events events = new Events(JSON, ids);

    @Test
    void tellHowManyQuestionsWereAnsweredAndNoAnswer() {
        var event = events.of(Situation.completed("fact-1"));
        assertThat(JSON.readTree(event.body())).isEqualTo(JSON.readTree("""
                {"type":"learning.completed","timestamp":"2026-01-08T09:30:00Z","data":{"record":"%s","person":"p-0042",
                "prompt":"belonging","campaign":"belonging-pulse","kind":"checkin","answered":2}}""".formatted(event.id())));
    }

    @Test
    void countNothingWhereNothingOrNoCheckinWasAnswered() {
        var silent = new Completed("f", Situation.AT, Situation.LEARNER, Situation.CHECKIN, Map.of());
        var quiz = new Completed("f", Situation.AT, Situation.LEARNER, NUDGE, Map.of("quiz", 3));
        assertThat(data(silent).has("answered")).isFalse();
        assertThat(data(quiz).has("answered")).isFalse();
    }

    @Test
    void nameTheItemAndNotTheResponse() {
        var scale = List.of(new Answered.Label("zanzibar", "Zanzibar"), new Answered.Label("b", "B"));
        var event = events.of(
                new Answered("f", Situation.AT, Situation.LEARNER, Situation.CHECKIN, "mood", "zanzibar", scale));
        assertThat(event.body()).contains("learning.answered", "\"item\":\"mood\"");
        assertThat(event.body()).doesNotContainIgnoringCase("zanzibar");
    }

    @Test
    void tellThatSomethingWasPassedWithoutTheMark() {
        var event = events.of(new Passed(
                "f", Situation.AT, Situation.LEARNER, NUDGE, new Passed.Mark(0.8125, Optional.of(Situation.AT))));
        assertThat(event.body()).contains("learning.passed").doesNotContain("8125");
    }

    @Test
    void nameWhatIsTakenBackByTheIdUnderWhichItWent() {
        var event = events.of(new Voided("f-2", Situation.AT, Situation.LEARNER, "fact-1"));
        var data = JSON.readTree(event.body()).path("data");
        assertThat(event.body()).contains("learning.voided");
        assertThat(data.path("voids").stringValue())
                .isEqualTo(events.of(Situation.completed("fact-1")).id());
        assertThat(data.path("record").stringValue()).isEqualTo(ids.of("f-2"));
    }

    @ParameterizedTest
    @EnumSource(Did.Deed.class)
    void haveATypeForEachDeed(Did.Deed deed) {
        var event = events.of(new Did("f", Situation.AT, Situation.LEARNER, deed, NUDGE));
        assertThat(JSON.readTree(event.body()).path("type").stringValue())
                .isEqualTo("learning." + deed.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void areTooLargeFromTwentyThousandBytesOn() {
        assertThat(events.of(Situation.completed("f", "p".repeat(19_000))).isTooLarge())
                .isFalse();
        assertThat(events.of(Situation.completed("f", "ä".repeat(10_000))).isTooLarge())
                .isTrue();
    }

    private JsonNode data(LearningRecord record) {
        return JSON.readTree(events.of(record).body()).path("data");
    }
}
