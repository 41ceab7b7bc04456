package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.Cell;
import dev.kith.people.PersonId;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import dev.kith.release.Round.State;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever closes a round may be killed before or after each thing that it asks of a store, and another node may close the same round
 * meanwhile: what is released, what the ledger has and what is left are the same.
 */
@ParameterizedClass
@CsvSource({"ANONYMOUS, false", "ANONYMOUS, true", "CONFIDENTIAL, false"})
class StoppedReleaseTest {

    private static final Instant FROM = Instant.parse("2026-01-06T10:00:00Z");
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));
    private static final RoundId ID = new RoundId(new CampaignId("pulse"), "2026-01-06");
    private static final int ASKED = 16;
    private static final int ANSWERED = 12;

    @Parameter(0)
    Mode mode;

    @Parameter(1)
    boolean isRolling;

    private final List<Released> told = new ArrayList<>();
    private final Redis redis = TestRedis.empty();

    @AfterEach
    void close() {
        redis.close();
    }

    /** What happens before a call to a store, and after the one before it. */
    private enum Beside {
        IT_IS_KILLED,
        ANOTHER_NODE_CLOSES_IT
    }

    /** The process is there no more. */
    private static final class Killed extends Error {}

    /** Does something beside the {@code nth} call of all. */
    private final class Stopping implements ReleaseParts.Through {

        private final Beside beside;
        private final int nth;
        private int calls;

        Stopping(Beside beside, int nth) {
            this.beside = beside;
            this.nth = nth;
        }

        @Override
        public <T> T of(Class<T> port, T store) {
            var proxy = Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, args) -> {
                if (++calls == nth) {
                    stop();
                }
                try {
                    return method.invoke(store, args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
            return port.cast(proxy);
        }

        private void stop() {
            switch (beside) {
                case IT_IS_KILLED -> throw new Killed();
                case ANOTHER_NODE_CLOSES_IT ->
                    node().closing(List.of(aftermath())).run(UNTIL);
            }
        }

        boolean wasReached() {
            return calls >= nth;
        }
    }

    private ReleaseParts node() {
        return ReleaseParts.of(redis, TestRedis.vault());
    }

    private Aftermath aftermath() {
        return (round, released) -> told.add(released);
    }

    private void begins() {
        redis.jedis().flushAll();
        told.clear();
        var node = node();
        var question = new Item("key", "voice", "Voice", List.of("1", "2", "3"), Optional.empty());
        var comment = new Item("words", "words", "What else?", List.of(), Optional.empty());
        var handling = new Handling(mode, 5, List.of(List.of("department")), List.of());
        var frozen = new Frozen("belonging", handling, List.of(question, comment), FROM, UNTIL, isRolling);
        Map<PersonId, Map<String, String>> members = new HashMap<>();
        for (int number = 0; number < ASKED; number++) {
            members.put(new PersonId("p" + number), Map.of("department", "Sales"));
        }
        var round = node.rounds().begin(ID, frozen, isRolling ? Map.of() : members);
        if (isRolling) {
            members.forEach((person, where) -> node.rounds().join(round, person, where));
        }
        for (int number = 0; number < ANSWERED; number++) {
            var person = new PersonId("p" + number);
            var place = node.answers().place(round, person);
            var said = Map.of("voice", String.valueOf(1 + number % 3), "words", "word " + number);
            redis.jedis().hset(place.key(), place.field(), node.answers().seal(round, person, said));
        }
    }

    /** What there is once it is closed: all that anybody could tell one from another by. */
    private record End(
            Released figures,
            Set<String> comments,
            Object ledger,
            State state,
            Map<Cell, Integer> members,
            List<String> keys) {}

    private End end() {
        var node = node();
        var released = node.releases().find(ID).orElseThrow();
        var round = node.rounds().find(ID).orElseThrow();
        var comments = new TreeSet<String>();
        released.comments().forEach(one -> comments.add(one.text()));
        var ledger = node.ledger().of(ID.value()).orElseThrow().stream()
                .map(shown -> shown.cells() + " " + shown.heldBack() + " "
                        + shown.sheet().groups())
                .toList();
        assertThat(redis.jedis().get(redis.home("ledger").key("ledger", "version")))
                .isEqualTo("1");
        assertThat(released.comments()).hasSameSizeAs(comments);
        assertThat(told)
                .as("whoever is told is told of what is kept")
                .isNotEmpty()
                .containsOnly(released);
        var keys = redis.jedis().keys("*").stream()
                .map(key -> key.replaceAll("asked:(.*):[-0-9a-f]{36}", "asked:$1"))
                .sorted()
                .toList();
        return new End(released.withoutComments(), comments, ledger, round.state(), round.members(), keys);
    }

    private End undisturbed() {
        begins();
        assertThat(node().closing(List.of(aftermath())).run(UNTIL)).isEqualTo(1);
        var end = end();
        assertThat(end.state()).isEqualTo(State.RELEASED);
        assertThat(end.figures().figures()).hasSize(1);
        assertThat(end.comments()).hasSize(ANSWERED);
        assertThat(end.members()).containsEntry(Cell.ORGANISATION, ASKED);
        assertThat(end.keys()).noneMatch(key -> key.contains(":sealed:"));
        assertThat(end.keys().stream().anyMatch(key -> key.contains(":settled:")))
                .isEqualTo(mode == Mode.CONFIDENTIAL);
        return end;
    }

    @ParameterizedTest
    @EnumSource
    void whateverHappensBesideAnyCallTheEndIsTheSame(Beside beside) {
        var undisturbed = undisturbed();
        boolean more = true;
        int nth = 0;
        while (more) {
            begins();
            var stopping = new Stopping(beside, ++nth);
            var killed = catchThrowable(
                    () -> node().closing(stopping, List.of(aftermath())).run(UNTIL));
            more = stopping.wasReached();
            assertThat(killed instanceof Killed).isEqualTo(beside == Beside.IT_IS_KILLED && more);
            node().closing(List.of(aftermath())).run(UNTIL);

            assertThat(end()).as("%s before call %s", beside, nth).isEqualTo(undisturbed);
        }
        assertThat(nth).isGreaterThan(10);
    }

    @Test
    void aRoundThatIsReleasedIsNotClosedAgain() {
        undisturbed();

        assertThat(node().closing(List.of(aftermath())).run(UNTIL)).isZero();
        assertThat(node().rounds().move(ID, State.CLOSING)).isFalse();
        assertThat(told).hasSize(1);
    }
}
