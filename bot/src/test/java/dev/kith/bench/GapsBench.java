package dev.kith.bench;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import dev.kith.insights.Figure;
import dev.kith.insights.Gaps;
import dev.kith.insights.Organisations;
import dev.kith.insights.Widening;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;

/**
 * Whether a gap of 0.8 standard deviations in a cell of 30 among 12 is found, and none where there is none, in 1,000 made-up
 * {@link Organisations} each; what is left of that where fewer answer; and what the other candidate, the test of Mann and
 * Whitney with its limit distribution, would find.
 */
@Benchmark
class GapsBench {

    private static final int MANY = 1_000;
    private static final int SOME = 200;
    private static final double GAP = 0.8;
    private static final double GOAL = 0.8;

    @Test
    void findsGapsAndNoGhosts() {
        var bench = Bench.named("gaps");
        var all = answering(1);
        for (double response : new double[] {0.9, 0.8, 0.7, 0.6, 0.5}) {
            bench.point(response, Math.round(100 * response) + " % answer", rates(answering(response), SOME));
        }
        bench.point(1, "Mann-Whitney", rates(all, MANY, GapsBench::byRanks));
        var top = new Organisations(12, 30, 1, Organisations.AT_THE_TOP);
        bench.point(1, "most at the top", rates(top, SOME));
        bench.point(1, "a gap upwards", Map.of("found", percent(SOME, seed -> theGap(all.ask(GAP, seed)))));
        bench.point(1, "widening, 0.2 0.6 1.0", Map.of("found", percent(SOME, seed -> widens(0.2, 0.6, 1.0, seed))));
        bench.check(Check.atMost("false alarms, of 100", percent(MANY, seed -> anything(all.ask(0, seed))), 5));
        bench.check(Check.atMost(
                "false alarms of overlapping cells", percent(SOME, seed -> anything(all.askOverlapping(0, seed))), 5));
        bench.check(Check.atMost("false alarms of widening, no gap", percent(MANY, seed -> widens(0, 0, 0, seed)), 5));
        bench.check(Check.atMost(
                "false alarms of widening, steady gap", percent(MANY, seed -> widens(GAP, GAP, GAP, seed)), 5));
        Report.write(bench.against(
                100, percent(MANY, seed -> theGap(all.ask(-GAP, seed))), "of 100 organisations found", GOAL));
    }

    private static Organisations answering(double response) {
        return new Organisations(12, 30, response, Organisations.AGREEING);
    }

    private static Map<String, Double> rates(Organisations organisations, int runs) {
        return rates(
                organisations,
                runs,
                shown -> Gaps.found(shown).stream().map(gap -> gap.cell()).toList());
    }

    private static Map<String, Double> rates(
            Organisations organisations, int runs, Function<Map<Cell, Figure>, List<Cell>> finding) {
        return Map.of(
                "found",
                percent(
                        runs,
                        seed -> finding.apply(organisations.ask(-GAP, seed)).contains(Organisations.FIRST)),
                "false alarms",
                percent(runs, seed -> !finding.apply(organisations.ask(0, seed)).isEmpty()));
    }

    private static boolean theGap(Map<Cell, Figure> shown) {
        return Gaps.found(shown).stream().anyMatch(gap -> gap.cell().equals(Organisations.FIRST));
    }

    private static boolean anything(Map<Cell, Figure> shown) {
        return !Gaps.found(shown).isEmpty();
    }

    private static boolean widens(double first, double second, double third, long seed) {
        var organisations = answering(1);
        return !Widening.of(
                        "q",
                        List.of(
                                organisations.ask(-first, 3 * seed),
                                organisations.ask(-second, 3 * seed + 1),
                                organisations.ask(-third, 3 * seed + 2)))
                .isEmpty();
    }

    private static double percent(int runs, LongPredicate what) {
        return 100.0 * LongStream.rangeClosed(1, runs).parallel().filter(what).count() / runs;
    }

    /** As {@link Gaps}, by ranks; the smallest chance against a twelfth of 5 %, as Holm begins. */
    private static List<Cell> byRanks(Map<Cell, Figure> shown) {
        var all = shown.getOrDefault(Cell.ORGANISATION, Figure.of(Tally.none(5), 0));
        return shown.entrySet().stream()
                .filter(one -> one.getKey().depth() > 0)
                .filter(one -> MannWhitneyUTest.withDefaults()
                                .test(
                                        values(one.getValue().tally()),
                                        values(all.minus(one.getValue()).tally()))
                                .getPValue()
                        <= 0.05 / (shown.size() - 1))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double[] values(Tally tally) {
        return IntStream.range(0, tally.counts().size())
                .flatMap(option ->
                        IntStream.generate(() -> option).limit(tally.counts().get(option)))
                .asDoubleStream()
                .toArray();
    }
}
