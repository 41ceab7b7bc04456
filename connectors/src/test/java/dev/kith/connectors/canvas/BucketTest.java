package dev.kith.connectors.canvas;

import static dev.kith.connectors.canvas.Situation.DONE;
import static dev.kith.connectors.canvas.Situation.completed;
import static dev.kith.connectors.canvas.Situation.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Whose;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketTest {

    private static final String OK = "{\"message\":\"OK\"}";

    private final Situation situation = new Situation();

    @AfterEach
    void close() {
        situation.close();
    }

    @ParameterizedTest
    @CsvSource({
        "403, text/plain; charset=utf-8, 0.0, 403 Forbidden (Rate Limit Exceeded), 5",
        "403, text/plain, , 403 Forbidden (Rate Limit Exceeded), 0",
        "403, application/json, 0.0, {}, 5",
        "403, text/plain, -100.5, 403 Forbidden (Rate Limit Exceeded), 16",
        "429, application/json, , {}, 0"
    })
    void oneCallTooManyWaits(int status, String type, String left, String body, int seconds) {
        var response = json(status, body).withHeader("Content-Type", type);
        situation.answers(DONE, left == null ? response : response.withHeader("x-rate-limit-remaining", left));
        assertThat(situation.forward(completed("p-1"), completed("p-2"))).allSatisfy(outcome -> {
            assertThat(outcome).isInstanceOf(Later.class);
            assertThat(((Later) outcome).whose()).isEqualTo(Whose.SYSTEM);
            assertThat(((Later) outcome).atLeast()).isEqualTo(Duration.ofSeconds(seconds));
        });
        assertThat(situation.asked()).hasSize(1);
        assertThat(situation.connector.health().state()).isEqualTo(State.UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"49.9", "0.0"})
    void asksNoMoreWhenLittleIsLeft(String left) {
        situation.answers(DONE, json(200, OK).withHeader("X-RATE-LIMIT-REMAINING", left));
        var outcomes = situation.forward(completed("p-1"), completed("p-2"), completed("p-3"));
        assertThat(outcomes.getFirst()).isEqualTo(new Accepted());
        assertThat(outcomes.subList(1, 3)).allSatisfy(outcome -> {
            assertThat(((Later) outcome).whose()).isEqualTo(Whose.SYSTEM);
            assertThat(((Later) outcome).atLeast()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
        });
        assertThat(situation.asked()).hasSize(2);
    }

    @Test
    void goesOnWhileThereIsEnough() {
        situation.answers(DONE, json(200, OK).withHeader("X-Rate-Limit-Remaining", "50.0"));
        assertThat(situation.forward(completed("p-1"), completed("p-2"))).containsOnly(new Accepted());
    }
}
