package dev.kith.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void keepsFirstWordingsApartFromWhatIsOnTheScreen() {
        var ledger = new Ledger();
        ledger.show(message("e1", "m1", "d1"));
        ledger.show(message("e1", "m2", "d1"));
        ledger.show(message("e2", "m3", ""));
        ledger.reword("e1", "m1", "other words");
        ledger.remove("e1", "m2");

        assertThat(ledger.onScreen("e1")).extracting(Shown::text).containsExactly("other words");
        assertThat(ledger.shown()).extracting(Shown::text).containsOnly("words").hasSize(3);
        assertThat(ledger.doubles()).containsExactly("d1");
        assertThat(ledger.deliveries()).containsExactly("d1");
        assertThat(ledger.timesShown("d2")).isZero();
    }

    @Test
    void changesNoMessageOfSomebodyElse() {
        var ledger = new Ledger();
        ledger.show(message("e1", "m1", "d1"));
        assertThat(ledger.reword("e2", "m1", "other words")).isFalse();
        assertThat(ledger.remove("e1", "m9")).isFalse();
    }

    @Test
    void saysWhenItCannotSay() {
        var ledger = new Ledger(1);
        ledger.show(message("e1", "m1", "d1"));
        assertThat(ledger.doubles()).isEmpty();
        ledger.show(message("e1", "m2", "d1"));
        assertThatThrownBy(ledger::doubles).hasMessageContaining("rows: 1, without: 1");
    }

    @Test
    void countsTheBusiestSecondWhereverItBegins() {
        var tally = Ledger.countingOnly().tally();
        for (int tenth : new int[] {0, 5, 9, 10, 14, 19, 20, 25}) {
            tally.letIn(tenth * SECOND / 10);
        }
        assertThat(tally.busiestSecond()).isEqualTo(4);
        assertThat(tally.busiestMinute()).isEqualTo(8);
    }

    private static Shown message(String user, String id, String deliveryId) {
        return new Shown(user, id, deliveryId, Instant.EPOCH, "words");
    }
}
