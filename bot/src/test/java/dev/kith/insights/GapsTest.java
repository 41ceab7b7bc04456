package dev.kith.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Organisations TWELVE = new Organisations(12, 30, 1, Organisations.AGREEING);
    private static final Cell SUPPORT = Cell.of(Map.of("department", "Support"));
    private static final Figure ALL = Figure.of(Tally.of(20, 20, 60, 160, 100), 400);
    private static final Figure LOW = Figure.of(Tally.of(10, 8, 6, 4, 2), 32);

    @Test
    void findsTheGroupThatAnsweredLower() {
        var found = Gaps.found(Map.of(Cell.ORGANISATION, ALL, SUPPORT, LOW));

        assertThat(found).extracting(Gap::cell).containsExactly(SUPPORT);
        var difference = found.getFirst().difference();
        assertThat(difference.rest().tally()).isEqualTo(Tally.of(10, 12, 54, 156, 98));
        assertThat(difference.points()).isNegative();
        assertThat(difference.size()).isEqualTo(Difference.Size.LARGE);
    }

    @Test
    void comparesNobodyWithoutTheWhole() {
        assertThat(Gaps.of(Map.of(SUPPORT, LOW))).isEmpty();
    }

    @Test
    void comparesNoPeopleOfOneManager() {
        assertThat(Gaps.of(Map.of(Cell.ORGANISATION, ALL, Cell.of(Map.of("manager", "m1")), LOW)))
                .isEmpty();
    }

    @Test
    void namesNoGapThatIsTooSmallToMatter() {
        var all = Figure.of(Tally.of(2_000, 4_000, 8_000, 16_000, 10_000), 40_000);
        var many = Figure.of(Tally.of(560, 1_040, 2_000, 4_000, 2_400), 10_000);
        var gap = Gaps.of(Map.of(Cell.ORGANISATION, all, SUPPORT, many)).getFirst();

        assertThat(gap.chance().isRare()).isTrue();
        assertThat(gap.difference().size()).isEqualTo(Difference.Size.NEGLIGIBLE);
        assertThat(gap.isFound()).isFalse();
    }

    @Test
    void listsInTheOrderOfTheLatticeWhateverIsFound() {
        var gaps = Gaps.of(TWELVE.askOverlapping(-1.5, 3));

        assertThat(gaps).extracting(Gap::cell).isSorted().hasSizeGreaterThan(15);
        assertThat(Gaps.of(TWELVE.askOverlapping(-1.5, 3))).isEqualTo(gaps);
    }

    /** Holm's procedure, worked out by hand: 4 × 0.005, 3 × 0.01, 2 × 0.03, and never less than the one before. */
    @Test
    void correctsForTheNumberOfGroups() {
        assertThat(Chance.among(List.of(0.01, 0.04, 0.03, 0.005)))
                .extracting(Chance::among)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
    }

    /** By hand: of the four pairs of 1, 2 and 2, 3 three have the cell lower, none higher. */
    @Test
    void saysHowOftenOneAnsweredLower() {
        var difference = new Difference(Figure.of(Tally.of(1, 1, 0), 2), Figure.of(Tally.of(0, 1, 1), 2));

        assertThat(difference.lower()).isCloseTo(0.75, within(1e-12));
        assertThat(difference.higher()).isZero();
        assertThat(difference.effect()).isCloseTo(-1 / Math.sqrt(0.5), within(1e-12));
    }

    /** Of 200 without a gap 10 are expected at most; 19 would come about in fewer than 1 of 100 such runs. */
    @Test
    void raisesFewFalseAlarms() {
        for (var shape : List.of(Organisations.AGREEING, Organisations.EVEN, Organisations.AT_THE_TOP)) {
            var organisations = new Organisations(8, 12, 0.8, shape);
            int alarms = 0;
            for (long seed = 0; seed < 200; seed++) {
                alarms += Gaps.found(organisations.askOverlapping(0, seed)).isEmpty() ? 0 : 1;
            }
            assertThat(alarms).as("%s", shape).isLessThan(19);
        }
    }

    @Test
    void aGapThatWidensIsProposed() {
        var findings = Widening.of(
                "q",
                List.of(
                        round(Tally.of(4, 7, 10, 26, 13)),
                        round(Tally.of(12, 12, 12, 15, 9)),
                        round(Tally.of(36, 12, 6, 6, 0))));

        assertThat(findings).extracting(Finding::cell).containsExactly(SUPPORT);
        assertThat(findings.getFirst().question()).isEqualTo("q");
        assertThat(findings.getFirst().chance().isRare()).isTrue();
    }

    @Test
    void aGapThatStaysOrClosesIsNot() {
        var wide = round(Tally.of(36, 12, 6, 6, 0));
        var narrow = round(Tally.of(3, 6, 9, 27, 15));

        assertThat(Widening.of("q", List.of(wide, wide, wide))).isEmpty();
        assertThat(Widening.of("q", List.of(wide, narrow, narrow))).isEmpty();
        assertThat(Widening.of("q", List.of(narrow, wide, wide))).isEmpty();
    }

    private static Map<Cell, Figure> round(Tally support) {
        var all = Tally.of(20, 40, 80, 160, 110).plus(support);
        return Map.of(Cell.ORGANISATION, Figure.of(all, 500), SUPPORT, Figure.of(support, 60));
    }
}
