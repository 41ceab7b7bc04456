package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.redis.TestRedis;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a forwarder makes of a system that does not take what it is given. */
class SetbacksTest {

    private static final Function<LearningRecord, Outcome> ANYTHING = record -> new Accepted();

    private final Whimsical system = new Whimsical();
    private final Backlog backlog = new Backlog(TestRedis.empty(TestRedis.Mode.ALONE), time -> system, 2);

    @AfterEach
    void close() {
        backlog.close();
    }

    @Test
    void whatOneRecordWaitsForHoldsBackOnlyItsOwnPerson() {
        system.does(record -> record.id().equals("d-0-0-reacted") ? Later.ofRecord("it chokes on it") : new Accepted());
        backlog.happens(3);
        backlog.drain();
        assertThat(system.taken()).containsExactly("d-1-0-reacted", "d-1-1-reacted", "d-1-2-reacted");
        assertThat(backlog.status().pending()).isEqualTo(3);
        assertThat(backlog.forwarder().unsettled(Backlog.BEGAN))
                .as("nobody has to wait for what waits for a time of its own")
                .isFalse();

        system.does(ANYTHING);
        backlog.drain();
        assertThat(system.taken()).hasSize(3);
        backlog.passes(Duration.ofSeconds(1));
        backlog.drain();
        assertThat(system.taken()).endsWith("d-0-0-reacted", "d-0-1-reacted", "d-0-2-reacted");
    }

    @Test
    void aRecordIsGivenUpOnAfterFortyTriesAndWhatWaitedBehindItGoesOn() {
        system.does(record -> record.id().equals("d-0-0-reacted") ? Later.ofRecord("it chokes on it") : new Accepted());
        backlog.happens(2);
        for (int attempt = 0; attempt < 39; attempt++) {
            backlog.drain();
            backlog.passes(Duration.ofMinutes(5));
        }
        assertThat(backlog.status().dead()).isZero();
        backlog.drain();
        assertThat(backlog.forwarding().deadLetters("xapi", 9))
                .singleElement()
                .satisfies(letter -> assertThat(letter.theirs()).isEqualTo("it chokes on it"));
        backlog.passes(Duration.ofMinutes(5));
        backlog.drain();
        assertThat(system.taken()).contains("d-0-1-reacted").doesNotContain("d-0-0-reacted");
        assertThat(backlog.status().pending()).isZero();
    }

    @Test
    void muchThatWaitsKeepsNothingNewFromGoing() {
        system.does(record -> record.learner().personId().equals("p-0") ? Later.ofRecord("not now") : new Accepted());
        backlog.happens(300);
        backlog.drain();
        assertThat(system.taken()).hasSize(300);
        int calls = system.calls();
        backlog.drain();
        assertThat(system.calls()).as("nobody asks again before its time").isEqualTo(calls);

        system.does(ANYTHING);
        backlog.passes(Duration.ofSeconds(1));
        backlog.drain();
        assertThat(system.taken()).hasSize(600);
        assertThat(system.taken().subList(300, 600))
                .isEqualTo(IntStream.range(0, 300)
                        .mapToObj(i -> "d-0-" + i + "-reacted")
                        .toList());
    }

    @Test
    void oneThatWaitsInAPartitionDoesNotHideThatTheSystemIsBack() {
        system.does(record -> record.learner().personId().equals("p-0")
                ? Later.ofRecord("not now")
                : Later.ofSystem(Duration.ZERO, "down"));
        backlog.happens(1);
        backlog.drain();
        system.does(record -> record.learner().personId().equals("p-0") ? Later.ofRecord("not now") : new Accepted());
        for (int i = 0; i < 3; i++) {
            backlog.passes(Duration.ofMinutes(6));
            backlog.drain();
        }
        assertThat(system.taken()).containsExactly("d-1-0-reacted");
        assertThat(backlog.status().state()).isEqualTo("up");
    }

    @Test
    void aWrongSettingStopsEverythingLosesNothingAndIsTriedSeldom() {
        system.does(record -> new Misconfigured("check key and secret"));
        backlog.happens(2);
        backlog.drain();
        int calls = system.calls();
        backlog.passes(Duration.ofSeconds(20));
        backlog.drain();
        assertThat(system.calls()).as("not within half a minute").isEqualTo(calls);
        var status = backlog.status();
        assertThat(status.state()).isEqualTo("misconfigured");
        assertThat(status.reason()).isEqualTo("check key and secret");
        assertThat(status.pending()).isEqualTo(4);
        assertThat(status.nextTry()).isNotNull();

        system.does(ANYTHING);
        assertThat(backlog.forwarding().test("xapi")).get().matches(test -> test.isPassed());
        backlog.drain();
        assertThat(system.taken()).hasSize(4);
        assertThat(backlog.status().state()).isEqualTo("up");
    }

    @Test
    void aRestartForgetsNoWait() {
        system.does(record -> Later.ofSystem(Duration.ofMinutes(10), "the system answered 429"));
        backlog.happens(1);
        backlog.drain();
        backlog.startsAgain();
        system.does(ANYTHING);
        backlog.passes(Duration.ofMinutes(9));
        backlog.drain();
        assertThat(system.taken()).isEmpty();
        backlog.passes(Duration.ofMinutes(1));
        backlog.drain();
        assertThat(system.taken()).hasSize(2);
    }

    @Test
    void oneRecordTellsWhetherASystemIsBackBeforeAllOfThemDo() {
        system.does(record -> Later.ofSystem(Duration.ZERO, "down"));
        backlog.happens(1);
        backlog.drain();
        int calls = system.calls();
        backlog.passes(Duration.ofSeconds(2));
        backlog.forwarder().run(Backlog.BEGAN);
        assertThat(system.calls()).isEqualTo(calls + 1);
        assertThat(backlog.inHand()).as("another node may go on").isZero();
    }

    @Test
    void whatIsToldAgainIsToldToTheOneThatGaveItUp() {
        system.does(record -> new Refused("no such course"));
        backlog.happens(1);
        backlog.drain();
        assertThat(backlog.status().dead()).isEqualTo(2);
        var others = backlog.hears("another");
        assertThat(others.getAsInt()).isEqualTo(4);

        system.does(ANYTHING);
        assertThat(backlog.forwarding().replay("xapi")).hasValue(2);
        backlog.drain();
        assertThat(system.taken()).hasSize(2);
        assertThat(others.getAsInt()).as("nothing is told to others again").isZero();
    }
}
