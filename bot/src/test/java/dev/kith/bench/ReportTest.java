package dev.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Bench BENCH = Bench.named("loop")
            .point(1, "run 1", Map.of("kith", 90.0, "bare", 100.0))
            .check(Check.atMost("p99, ms", 120, 100))
            .check(Check.exactly("lost", 0, 0))
            .against(100, 90, "turns/s", 0.6);

    @Test
    void alignsItsTable() {
        assertThat(Report.text(BENCH).lines().map(String::stripTrailing))
                .containsExactly(
                        "", //
                        "benchmark  value  baseline  unit     ratio  goal  checks met",
                        "loop       90.00  100       turns/s  0.90   0.60  1 of 2      MISSED",
                        "  run 1  bare 100  kith 90.00",
                        "  p99, ms  120   <= 100   MISSED",
                        "  lost     0.00  == 0.00  met");
    }
}
