package dev.kith.bench;

import dev.kith.matching.Oracle;
import dev.kith.matching.Peers;
import dev.kith.matching.Pools;
import dev.kith.matching.Sides;
import java.util.Map;
import java.util.function.LongToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * What a match is worth beside the most that is possible, found by trying everything: in 200 small pools in which much is forbidden, half
 * of peers, even and odd, half of two sides with places.
 */
@Benchmark
class OptimumBench {

    private static final int POOLS = 100;
    private static final int LEAST = 3;

    /** All pools of a kind together. */
    private record Sum(long ours, long best, int below) {

        Sum plus(long more, long most) {
            return new Sum(ours + more, best + most, below + (more < most ? 1 : 0));
        }

        Map<String, Double> point() {
            return Map.of("ours", (double) ours, "best", (double) best, "pools below", (double) below);
        }
    }

    @Test
    void isWorthTheMostThatIsPossible() {
        var even = peers(seed -> LEAST + 1 + 2 * (int) (seed % 6));
        var odd = peers(seed -> LEAST + 2 * (int) (seed % 6));
        var sides = sides();
        var bench = Bench.named("optimum");
        bench.point(0, "peers, even", even.point());
        bench.point(1, "peers, odd", odd.point());
        bench.point(2, "two sides", sides.point());
        bench.check(Check.exactly("pools below the most", even.below() + odd.below() + sides.below(), 0));
        Report.write(bench.against(
                even.best() + odd.best() + sides.best(), even.ours() + odd.ours() + sides.ours(), "worth", 1));
    }

    /** Who came third where two and two did not go out is not counted: the oracle knows only one third, of an odd number. */
    private static Sum peers(LongToIntFunction size) {
        var sum = new Sum(0, 0, 0);
        for (long seed = 0; seed < POOLS / 2; seed++) {
            var pool = Pools.small(size.applyAsInt(seed), seed);
            var oracle = new Oracle(pool);
            long most = oracle.peers();
            var matched = Peers.of(pool);
            boolean isOdd = pool.members().size() % 2 == 1;
            long ours = isOdd ? oracle.worth(matched) : oracle.worthOfCouples(matched);
            sum = sum.plus(Math.min(ours, most), most);
        }
        return sum;
    }

    private static Sum sides() {
        var sum = new Sum(0, 0, 0);
        for (long seed = 0; seed < POOLS; seed++) {
            var sided = Pools.sided(LEAST + (int) (seed % 12), seed);
            var oracle = new Oracle(sided.pool());
            sum = sum.plus(oracle.worth(Sides.of(sided.pool(), sided.places())), oracle.sides(sided.places()));
        }
        return sum;
    }
}
