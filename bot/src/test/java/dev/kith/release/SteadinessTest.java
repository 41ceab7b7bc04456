package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteadinessTest {

    private static Item item(String question, boolean reversed) {
        return new Item(
                question,
                question,
                question,
                List.of("1", "2", "3", "4", "5"),
                Optional.of(new Item.About(question, reversed)));
    }

    private static Steadiness of(List<Item> items, int[]... rows) {
        var one = Steadiness.of(items);
        var other = Steadiness.of(items);
        for (int i = 0; i < rows.length; i++) {
            (i % 2 == 0 ? one : other).add(new int[] {rows[i][0] - 1, rows[i][1] - 1});
        }
        one.addAll(other);
        return one;
    }

    /** By hand: variances 2.5 and 1.3 of the questions, 6.3 of the sums 3, 3, 6, 8, 8. */
    @Test
    void reckonsWhatAlphaIsMadeOf() {
        var steadiness =
                of(List.of(item("a", false), item("b", false)), new int[][] {{1, 2}, {2, 1}, {3, 3}, {4, 4}, {5, 3}});
        var consistency = steadiness.consistency(5).orElseThrow();

        assertThat(consistency.people()).isEqualTo(5);
        assertThat(consistency.variances().get(0)).isCloseTo(2.5, within(1e-9));
        assertThat(consistency.variances().get(1)).isCloseTo(1.3, within(1e-9));
        assertThat(consistency.variance()).isCloseTo(6.3, within(1e-9));
    }

    @Test
    void whatSpeaksAgainstItCountsTheOtherWayRound() {
        int[][] rows = {{1, 5}, {2, 4}, {3, 3}, {4, 2}, {5, 1}};
        var turned = of(List.of(item("a", false), item("b", true)), rows)
                .consistency(5)
                .orElseThrow();
        var straight = of(List.of(item("a", false), item("b", false)), rows)
                .consistency(5)
                .orElseThrow();

        assertThat(turned.variance()).isCloseTo(10, within(1e-9));
        assertThat(straight.variance()).isCloseTo(0, within(1e-9));
    }

    @Test
    void ofTooFewNothingIsTold() {
        assertThat(of(List.of(item("a", false), item("b", false)), new int[][] {{1, 2}, {2, 1}})
                        .consistency(10))
                .isEmpty();
    }
}
