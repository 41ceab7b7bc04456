package dev.kith.bench;

import dev.kith.disclosure.Disclosure;
import dev.kith.disclosure.Look;
import dev.kith.disclosure.Proposal;
import dev.kith.disclosure.Shown;
import dev.kith.disclosure.Trickle;
import dev.kith.disclosure.Trickle.Outcome;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How many of 100 answers become known to somebody who looks at teams of 5 to 12 every day while answers trickle in, against what
 * becomes known where every team of 3 answers is shown.
 */
@Benchmark
class ReidentificationBench {

    private static final int ORGANISATIONS = 2_500;

    @Test
    void exposesNobody() {
        var kith = outcome(5, Disclosure::decide);
        var atThree = outcome(3, Disclosure::decide);
        var threshold3 = outcome(3, Look::threshold);
        var threshold5 = outcome(5, Look::threshold);
        var bench = Bench.named("reidentification")
                .point(0, "Kith at 5", exposed(kith))
                .point(1, "Kith at 3", exposed(atThree))
                .point(2, "threshold of 3", exposed(threshold3))
                .point(3, "threshold of 5", exposed(threshold5))
                .check(Check.exactly("answers exposed at 5", kith.exposed(), 0))
                .check(Check.exactly("answers exposed at 3", atThree.exposed(), 0));
        Report.write(bench.against(threshold3.percent(), kith.percent(), "% of answers", 0));
    }

    private static Map<String, Double> exposed(Outcome outcome) {
        return Map.of("% exposed", outcome.percent(), "answers", (double) outcome.answers());
    }

    private static Outcome outcome(int k, Function<Proposal, Shown> rule) {
        return LongStream.range(0, ORGANISATIONS)
                .parallel()
                .mapToObj(seed -> Trickle.outcome(seed, k, rule))
                .reduce(Outcome.NONE, Outcome::plus);
    }
}
