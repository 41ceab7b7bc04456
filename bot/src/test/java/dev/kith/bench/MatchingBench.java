package dev.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import dev.kith.matching.Oracle;
import dev.kith.matching.Peers;
import dev.kith.matching.Pools;
import dev.kith.matching.Sides;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long it takes until it is clear who meets whom: 10,000 peers, and 10,000 who look for one of 2,000 with places; and what it costs
 * that above 1,000 each is compared with few. Against the seconds it may take.
 */
@Benchmark
class MatchingBench {

    private static final int MANY = 10_000;
    private static final double PEERS = 3;
    private static final double SIDES = 1;

    @Test
    void matchesTenThousand() {
        var bench = Bench.named("matching");
        bench.point(0, "OR-tools' library", Map.of("seconds", seconds(Loader::loadNativeLibraries)));
        peers(1_001);
        sides(1_100, 1_000);
        for (int people : new int[] {1_000, 3_000, 20_000}) {
            bench.point(people, people + " peers", Map.of("seconds", peers(people)));
        }
        double peers = peers(MANY);
        bench.point(MANY, MANY + " peers", Map.of("seconds", peers));
        double sides = sides(MANY, 2_000);
        bench.point(MANY, MANY + " and 2000", Map.of("seconds", sides));
        bench.point(1_000, "of 1000, compared with few", Map.of("% of how well all suit", suitsOfSparse(1_000)));
        bench.check(Check.atMost("seconds, 10,000 peers", peers, PEERS));
        bench.check(Check.atMost("seconds, 10,000 and 2,000", sides, SIDES));
        Report.write(bench.below(PEERS, peers, "seconds", 1));
    }

    private static double peers(int people) {
        var pool = Pools.organisation(people, people);
        return seconds(() -> assertThat(Peers.of(pool).groups()).hasSizeGreaterThan(people * 9 / 20));
    }

    private static double sides(int looking, int offering) {
        var sided = Pools.mentoring(looking, offering, looking);
        return seconds(() -> assertThat(Sides.of(sided.pool(), sided.places()).groups())
                .hasSizeGreaterThan(Math.min(looking, 4 * offering) * 9 / 10));
    }

    private static double suitsOfSparse(int people) {
        var pool = Pools.organisation(people, people);
        var oracle = new Oracle(pool);
        return 100.0 * oracle.suits(Oracle.sparse(pool)) / oracle.suits(Peers.of(pool));
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
