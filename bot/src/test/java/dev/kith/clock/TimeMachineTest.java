package dev.kith.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TimeMachineTest {

    private static final Instant START = Instant.parse("2026-01-05T06:00:00Z");

    private final SettableOffset offset = new SettableOffset();
    private final BusinessTime business = new BusinessTime(() -> START, offset);
    private final Agenda agenda = new Agenda();
    private final TimeMachine machine =
            new TimeMachine(business, offset, new Ticks(List.of(agenda)), () -> {}, List.of());

    @Test
    void doesEverythingOnTheWayAtItsOwnInstant() {
        agenda.at(START.plus(Duration.ofHours(2)), START.plus(Duration.ofMinutes(5)), START.plus(Duration.ofDays(9)));

        assertThat(machine.advance(Period.ofDays(1))).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(agenda.done).containsExactly(START.plus(Duration.ofMinutes(5)), START.plus(Duration.ofHours(2)));
    }

    @Test
    void drainsWithoutMoving() {
        agenda.at(START);
        assertThat(machine.advance(Duration.ZERO)).isEqualTo(START);
        assertThat(agenda.done).containsExactly(START);
    }

    @Test
    void movesForwardOnly() {
        assertThatThrownBy(() -> machine.advance(Duration.ofHours(-1)))
                .hasMessageContaining("forward only")
                .hasMessageContaining("PT1H");
        assertThat(business.instant()).isEqualTo(START);
    }

    @Test
    void isOffWhereSomethingRealIsConnectedAndSaysSo() {
        var off = new TimeMachine(
                business,
                offset,
                new Ticks(List.of(agenda)),
                () -> {},
                List.of(() -> Optional.of("a workspace is connected")));

        assertThatThrownBy(() -> off.advance(Duration.ofHours(1))).hasMessageContaining("a workspace is connected");
        assertThat(off.advance(Duration.ZERO)).isEqualTo(START);
    }

    /** Things to do at instants. */
    private static final class Agenda implements Tick {

        private final TreeSet<Instant> due = new TreeSet<>();
        private final List<Instant> done = new ArrayList<>();

        void at(Instant... instants) {
            due.addAll(List.of(instants));
        }

        @Override
        public String name() {
            return "agenda";
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
        }

        @Override
        public int run(Instant now) {
            if (due.isEmpty() || due.first().isAfter(now)) {
                return 0;
            }
            due.removeFirst();
            done.add(now);
            return 1;
        }
    }
}
