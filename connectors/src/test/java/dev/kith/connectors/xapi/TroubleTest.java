package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"unauthorized", "forbidden", "redirect", "other-version"})
    void waitsForAnOperatorAfterOneCall(String folder) {
        try (var situation = Situation.of(folder)) {
            assertThat(situation.forward(60)).hasSize(60).hasOnlyElementsOfType(Misconfigured.class);
            assertThat(situation.connector.health().state()).isEqualTo(State.MISCONFIGURED);
            assertThat(situation.posts()).hasSize(1);
        }
    }

    @Test
    void waitsAsLongAsABusyStoreAsksInSeconds() {
        try (var situation = Situation.of("too-many-requests")) {
            assertThat(waits(situation.forward(2))).containsOnly(Duration.ofSeconds(120));
            assertThat(situation.connector.health().state()).isEqualTo(State.UP);
        }
    }

    @Test
    void waitsUntilTheDateThatAnUnavailableStoreNames() {
        try (var situation = Situation.of("unavailable")) {
            assertThat(waits(situation.forward(2))).containsOnly(Duration.ofSeconds(90));
            assertThat(situation.connector.health().state()).isEqualTo(State.DOWN);
        }
    }

    @Test
    void findsOutThatTheStoreHadTakenWhatItDidNotConfirm() {
        try (var situation = Situation.of("reply-lost")) {
            assertThat(situation.forward(1)).hasOnlyElementsOfType(Later.class);
            assertThat(situation.forward(1)).containsExactly(new AlreadyThere());
            assertThat(situation.connector.health().state()).isEqualTo(State.UP);
        }
    }

    @Test
    void doesNotWaitForASlowStoreBeyondTheTimeout() {
        try (var situation = Situation.impatient("slow")) {
            assertThat(situation.forward(1)).hasOnlyElementsOfType(Later.class);
        }
    }

    @Test
    void takesAnUnintelligibleSuccessForAFailure() {
        try (var situation = Situation.of("unintelligible")) {
            assertThat(situation.forward(2)).hasSize(2).hasOnlyElementsOfType(Later.class);
            assertThat(situation.connector.health().state()).isEqualTo(State.DOWN);
        }
    }

    @Test
    void believesOnlyWhatTheStoreConfirms() {
        try (var situation = Situation.of("incomplete")) {
            List<Outcome> outcomes = situation.forward(2);
            assertThat(outcomes.getFirst()).isEqualTo(new Accepted());
            assertThat(outcomes.getLast()).isInstanceOf(Later.class);
        }
    }

    @Test
    void leavesAFailingStoreAlone() {
        try (var situation = Situation.of("failing")) {
            failUntilLeftAlone(situation);
            int before = situation.posts().size();
            assertThat(waits(situation.forward(1))).containsExactly(Duration.ofSeconds(30));
            assertThat(situation.posts()).hasSize(before);
            assertThat(situation.connector.health().state()).isEqualTo(State.DOWN);
        }
    }

    @Test
    void triesAFailingStoreOnceAfterAWhile() {
        try (var situation = Situation.of("failing")) {
            failUntilLeftAlone(situation);
            situation.time.advance(Duration.ofSeconds(30));
            int before = situation.posts().size();
            situation.forward(3);
            assertThat(situation.posts()).hasSize(before + 1);
            assertThat(waits(situation.forward(1))).containsExactly(Duration.ofSeconds(30));
        }
    }

    @Test
    void recoversWithTheStore() {
        try (var situation = Situation.of("recovering")) {
            failUntilLeftAlone(situation);
            situation.store.setScenarioState("recovery", "well");
            situation.time.advance(Duration.ofSeconds(30));
            assertThat(situation.forward(3)).hasSize(3).containsOnly(new Accepted());
            assertThat(situation.connector.health().state()).isEqualTo(State.UP);
        }
    }

    @Test
    void givesUpOnTheRestOfACallAfterThreeFailures() {
        try (var situation = Situation.of("failing")) {
            assertThat(situation.forwardSeveral(300)).hasSize(300).hasOnlyElementsOfType(Later.class);
            assertThat(situation.posts()).hasSize(3);
        }
    }

    private static void failUntilLeftAlone(Situation situation) {
        for (int call = 0; call < 5; call++) {
            situation.forward(1);
        }
    }

    private static List<Duration> waits(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> ((Later) outcome).atLeast()).toList();
    }
}
