package dev.kith.bench;

import dev.kith.disclosure.Disclosure;
import dev.kith.disclosure.Look;
import dev.kith.disclosure.Organisations;
import dev.kith.disclosure.Proposal;
import dev.kith.disclosure.Released;
import dev.kith.disclosure.Shape;
import dev.kith.disclosure.Shown;
import dev.kith.disclosure.Verifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What follows from the results of 5,000 made-up organisations that must not: counted by {@link Verifier}, against the plain
 * threshold on every tenth of them. Beside it, how much is still shown.
 */
@Benchmark
class DisclosureBench {

    private static final int ORGANISATIONS = 5_000;
    private static final int WITH_THRESHOLD = 500;
    private static final int LARGE = 200;

    @Test
    void tellsOfNobody() {
        long violations = violations(ORGANISATIONS, Disclosure::decide);
        double plain = (double) violations(WITH_THRESHOLD, Look::threshold) * ORGANISATIONS / WITH_THRESHOLD;
        double shown75 = shown(0.75);
        double shown90 = shown(0.90);
        var bench = Bench.named("disclosure")
                .point(0.75, "75 % answer", Map.of("% of cells shown", shown75))
                .point(0.90, "90 % answer", Map.of("% of cells shown", shown90))
                .check(Check.exactly("violations", violations, 0))
                .check(Check.atLeast("% of cells shown where 75 % answer", shown75, 75))
                .check(Check.atLeast("% of cells shown where 90 % answer", shown90, 60));
        Report.write(bench.against(plain, violations, "violations", 0));
    }

    private static long violations(int organisations, Function<Proposal, Shown> rule) {
        return LongStream.range(0, organisations)
                .parallel()
                .map(seed -> Verifier.violations(history(Organisations.any(seed), seed, rule))
                        .size())
                .sum();
    }

    private static List<Released> history(Shape shape, long seed, Function<Proposal, Shown> rule) {
        return Look.history(Organisations.looks(shape, seed), rule);
    }

    /** Of 100 cells that have k answers. */
    private static double shown(double rate) {
        var counts = LongStream.range(0, LARGE)
                .parallel()
                .boxed()
                .flatMap(seed -> history(Organisations.large(seed, rate), seed, Disclosure::decide).stream())
                .map(DisclosureBench::counts)
                .reduce(new long[2], (one, other) -> new long[] {one[0] + other[0], one[1] + other[1]});
        return 100.0 * counts[0] / counts[1];
    }

    private static long[] counts(Released released) {
        long enough = released.tallies().values().stream()
                .filter(tally -> tally.answers() >= released.shown().k())
                .count();
        return new long[] {released.shown().cells().size(), enough};
    }
}
