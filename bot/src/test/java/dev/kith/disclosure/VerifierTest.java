package dev.kith.disclosure;

import static dev.kith.disclosure.Violation.Rule.BETWEEN;
import static dev.kith.disclosure.Violation.Rule.FEW;
import static dev.kith.disclosure.Violation.Rule.HELD_BACK;
import static dev.kith.disclosure.Violation.Rule.UNANIMOUS;
import static dev.kith.disclosure.Violation.Rule.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.disclosure.Violation.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static List<Rule> broken(Released... history) {
        return Verifier.violations(Arrays.asList(history)).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }

    @Test
    void hasNothingAgainstLargeGroups() {
        var week = Planted.of("mood", 0, 5)
                .answer(1, 8, "d=A")
                .answer(11, 17, "d=B")
                .answer(21, 26, "d=C");
        assertThat(broken(week.shows("", "d=A", "d=B", "d=C"))).isEmpty();
    }

    @Test
    void findsACellOfTooFew() {
        var week = Planted.of("mood", 0, 5).answer(1, 4, "d=A").answer(11, 18, "d=B");
        assertThat(broken(week.shows("d=A"))).contains(FEW);
    }

    @Test
    void findsTheDifferenceOfTwoCells() {
        var week = Planted.of("mood", 0, 5).answer(1, 9, "d=A").answer(11, 14, "d=B");
        assertThat(broken(week.shows("", "d=A"))).containsExactly(WITHIN);
        assertThat(broken(week.shows("d=A"))).isEmpty();
        assertThat(broken(week.shows(""))).isEmpty();
    }

    @Test
    void findsAllButAFew() {
        var week = Planted.of("mood", 0, 5)
                .answer(1, 8, "d=A")
                .answer(11, 17, "d=B")
                .answer(21, 27, "d=C")
                .answer(31, 32);
        assertThat(broken(week.shows("", "d=A", "d=B", "d=C"))).containsExactly(WITHIN);
        assertThat(broken(week.shows("", "d=A", "d=B"))).isEmpty();
    }

    @Test
    void findsTheHiddenCornerOfATable() {
        var week = Planted.of("mood", 0, 5)
                .answer(1, 9, "d=A", "l=X")
                .answer(11, 19, "d=A", "l=Y")
                .answer(21, 29, "d=B", "l=X")
                .answer(31, 33, "d=B", "l=Y");
        assertThat(broken(week.shows("", "d=A", "d=B", "l=X", "l=Y"))).isEmpty();
        assertThat(broken(week.shows("", "d=B", "l=X", "d=A,l=X", "d=B,l=X"))).containsExactly(WITHIN);
        // every margin and one cell: the corner is B + Y − all + (A, X)
        assertThat(broken(week.shows("", "d=B", "l=Y", "d=A,l=X"))).containsExactly(WITHIN);
    }

    @Test
    void findsASumOfMultiples() {
        // each of the first three answers in two of x, y and z: 2·all − x − y − z speaks of 41 and 42
        var week = Planted.of("mood", 0, 3)
                .answer(1, 6, "x=1", "y=1")
                .answer(11, 16, "y=1", "z=1")
                .answer(21, 26, "x=1", "z=1")
                .answer(41, 42);
        assertThat(broken(week.shows("", "x=1", "y=1", "z=1"))).contains(WITHIN);
        assertThat(Verifier.violations(List.of(week.shows("", "x=1", "y=1", "z=1"))))
                .anyMatch(found -> found.words().contains("2·(all"));
        assertThat(broken(week.shows("", "x=1", "y=1"))).isEmpty();
    }

    @Test
    void findsWhoCameBetweenTwoReleasesOfOneRound() {
        var early = Planted.of("mood", 0, 5).answer(1, 8, "d=A").shows("");
        var late = Planted.of("mood", 0, 5).answer(1, 9, "d=A").shows("d=A");
        var later = Planted.of("mood", 0, 5).answer(1, 13, "d=A").shows("d=A");
        assertThat(broken(early, late)).containsExactly(WITHIN);
        assertThat(broken(early, later)).isEmpty();
        assertThat(broken(early, late, later)).containsExactly(WITHIN);
    }

    @Test
    void takesTwoCampaignsOfOneTimeForOne() {
        var mood = Planted.of("mood", 0, 5).answer(1, 9).shows("");
        var copy = Planted.of("copy", 3, 5).answer(1, 8).shows("");
        var weeksLater = Planted.of("copy", 20, 5).answer(1, 3).answer(5, 9).shows("");
        assertThat(broken(mood, copy)).containsExactly(WITHIN);
        assertThat(broken(mood, weeksLater)).containsExactly(WITHIN);
        assertThat(broken(copy)).isEmpty();
    }

    @Test
    void findsJoinersAndLeavers() {
        var january = Planted.of("mood", 0, 5).answer(1, 9, "d=A").answer(11, 19, "d=B");
        var joined = Planted.of("mood", 30, 5).answer(1, 10, "d=A").answer(11, 19, "d=B");
        var left = Planted.of("mood", 30, 5).answer(2, 9, "d=A").answer(11, 19, "d=C");
        var both = Planted.of("mood", 30, 5).answer(2, 10, "d=A").answer(11, 19, "d=B");
        assertThat(broken(january.shows("d=A"), joined.shows("d=A"))).containsExactly(BETWEEN);
        assertThat(broken(january.shows("d=A"), left.shows("d=A"))).containsExactly(BETWEEN);
        assertThat(broken(january.shows("d=A"), both.shows("d=A"))).isEmpty();
        assertThat(broken(january.shows("d=A"), joined.shows("d=B"))).isEmpty();
    }

    @Test
    void comparesCellsOfDifferentNamesAndWhatIsLeft() {
        var january = Planted.of("mood", 0, 5)
                .answer(1, 9, "d=A")
                .answer(11, 19, "d=B")
                .answer(21, 29, "d=C");
        var renamed = Planted.of("mood", 30, 5)
                .answer(1, 10, "d=A+")
                .answer(11, 19, "d=C")
                .answer(21, 24, "d=C");
        assertThat(broken(january.shows("d=A"), renamed.shows("d=A+"))).containsExactly(BETWEEN);
        var moved = Planted.of("mood", 30, 5)
                .answer(31, 39, "d=B")
                .answer(1, 8, "d=A")
                .answer(41, 49, "d=C");
        // all − B − C in February is A without one
        assertThat(broken(january.shows("d=A"), moved.shows("", "d=B", "d=C"))).contains(BETWEEN);
        assertThat(broken(january.shows("d=A"), moved.shows("", "d=B"))).isEmpty();
    }

    @Test
    void findsTheUnanimous() {
        var week = Planted.of("mood", 0, 5).agree(1, 9, "d=A").answer(11, 19, "d=B");
        assertThat(broken(week.shows("d=A"))).containsExactly(UNANIMOUS);
        assertThat(broken(week.shows("", "d=B"))).contains(UNANIMOUS);
        assertThat(broken(week.shows(""))).isEmpty();
        var many = Planted.of("mood", 0, 5).agree(1, 10, "d=A").answer(11, 19, "d=B");
        assertThat(broken(many.shows("", "d=A", "d=B"))).isEmpty();
    }

    @Test
    void findsWhatIsHeldBackInVain() {
        var week = Planted.of("mood", 0, 5)
                .agree(1, 9, "d=A", "l=X")
                .answer(11, 19, "d=A", "l=Y")
                .answer(21, 29, "d=B", "l=Y");
        // X is not shown, nor what is left over an attribute of which nothing is; but all − B − (A, Y) is X
        assertThat(broken(week.shows("", "d=B", "d=A,l=Y"))).containsExactly(HELD_BACK);
        assertThat(broken(week.shows("", "d=A,l=Y"))).isEmpty();
    }

    @Test
    void judgesEachPromiseAmongThoseWhoMadeIt() {
        var three = Planted.of("three", 0, 3).answer(1, 3).shows("");
        var five = Planted.of("five", 2, 5).answer(11, 16, "d=A").answer(21, 24, "d=B");
        assertThat(broken(three, five.shows(""))).isEmpty();
        assertThat(broken(three, five.shows("", "d=A"))).containsExactly(WITHIN);
    }
}
