package dev.kith.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome.Delivered;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every connector promises; an adapter's test brings its system into each of the situations. */
public abstract class ConnectorContract {

    private static final String SECRET_ANSWER = "zanzibar";

    protected abstract Connector toAcceptingSystem();

    /** A system that answers every write with a failure of its own. */
    protected abstract Connector toFailingSystem();

    protected abstract Connector toUnreachableSystem();

    protected abstract Connector toSystemRefusingTheCredentials();

    /** A system that finds every record unacceptable and quotes it in its answer. */
    protected abstract Connector toSystemRefusingAndQuoting();

    @Test
    void answersNothingForNothing() {
        assertThat(toFailingSystem().forward(List.of())).isEmpty();
    }

    @Test
    void answersOneOutcomeForEachRecord() {
        assertThat(toAcceptingSystem().forward(records(120))).hasSize(120).hasOnlyElementsOfType(Delivered.class);
    }

    @Test
    void deliversTheSameRecordAgain() {
        Connector connector = toAcceptingSystem();
        connector.forward(records(1));
        assertThat(connector.forward(records(1))).containsExactly(new Delivered());
    }

    @Test
    void takesTheSameRecordTwiceInOneCall() {
        LearningRecord record = records(1).getFirst();
        assertThat(toAcceptingSystem().forward(List.of(record, record)))
                .containsExactly(new Delivered(), new Delivered());
    }

    @Test
    void isUpWhileTheSystemAccepts() {
        Connector connector = toAcceptingSystem();
        connector.forward(records(1));
        assertThat(connector.health()).isEqualTo(new Health(State.UP, ""));
    }

    @Test
    void losesNothingToAFailingSystem() {
        Connector connector = toFailingSystem();
        for (int attempt = 0; attempt < 12; attempt++) {
            assertThat(connector.forward(records(3))).hasSize(3).hasOnlyElementsOfType(Later.class);
        }
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
    }

    @Test
    void losesNothingToAnUnreachableSystem() {
        Connector connector = toUnreachableSystem();
        assertThat(connector.forward(records(3))).hasSize(3).hasOnlyElementsOfType(Later.class);
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
    }

    @Test
    void asksForAnOperatorWhenCredentialsAreRefused() {
        Connector connector = toSystemRefusingTheCredentials();
        assertThat(connector.forward(records(3))).hasSize(3).hasOnlyElementsOfType(Later.class);
        assertThat(connector.health().state()).isEqualTo(State.MISCONFIGURED);
    }

    @Test
    void tellsNoAnswerInAReason() {
        List<Outcome> outcomes = toSystemRefusingAndQuoting().forward(records(3));
        assertThat(outcomes).hasSize(3).allSatisfy(outcome -> {
            assertThat(outcome).isInstanceOf(Rejected.class);
            assertThat(outcome.toString()).doesNotContainIgnoringCase(SECRET_ANSWER);
        });
    }

    private static List<LearningRecord> records(int count) {
        return IntStream.range(0, count)
                .<LearningRecord>mapToObj(ConnectorContract::record)
                .toList();
    }

    private static Completed record(int number) {
        Activity activity = new Activity("belonging", "How it feels here", "belonging-pulse", "checkin");
        Instant at = Instant.parse("2026-01-08T09:30:00Z").plusSeconds(number);
        Map<String, Object> values = Map.of("note", SECRET_ANSWER);
        return new Completed("contract-" + number, at, new Learner("p-0042"), activity, values);
    }
}
