package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BothTest {

    private static Item item(String question, String construct, boolean reversed, int points) {
        return new Item(
                question,
                question,
                question,
                IntStream.rangeClosed(1, points).mapToObj(String::valueOf).toList(),
                Optional.of(new Item.About(construct, reversed)));
    }

    private static final Item MYSELF = item("myself", "authenticity", false, 5);
    private static final Item HIDE = item("hide", "authenticity", true, 5);
    private static final Item ONE_OF_US = item("one-of-us", "acceptance", false, 5);

    @Test
    void aPairIsAuthenticityThenAcceptance() {
        var both = Both.of(List.of(MYSELF, ONE_OF_US)).orElseThrow();

        assertThat(both.pairs()).isEqualTo(25);
        assertThat(both.pair(new int[] {0, 0})).hasValue(0);
        assertThat(both.pair(new int[] {0, 4})).hasValue(4);
        assertThat(both.pair(new int[] {4, 0})).hasValue(20);
    }

    @Test
    void whatSpeaksAgainstItCountsTheOtherWayRound() {
        var both = Both.of(List.of(MYSELF, HIDE, ONE_OF_US)).orElseThrow();

        assertThat(both.pair(new int[] {3, 1, 2})).hasValue(3 * 5 + 2);
        assertThat(both.pair(new int[] {-1, 0, 2})).hasValue(4 * 5 + 2);
    }

    @Test
    void betweenTwoPointsTheHigherOneCounts() {
        var both = Both.of(List.of(MYSELF, HIDE, ONE_OF_US)).orElseThrow();

        assertThat(both.pair(new int[] {2, 1, 0})).hasValue(3 * 5);
    }

    @Test
    void whoLeavesOneOfThemOutIsInNoPair() {
        var both = Both.of(List.of(MYSELF, ONE_OF_US)).orElseThrow();

        assertThat(both.pair(new int[] {2, -1})).isEmpty();
    }

    @Test
    void twoScalesMakeNoPairs() {
        assertThat(Both.of(List.of(MYSELF, item("us", "acceptance", false, 7)))).isEmpty();
        assertThat(Both.of(List.of(MYSELF))).isEmpty();
    }
}
