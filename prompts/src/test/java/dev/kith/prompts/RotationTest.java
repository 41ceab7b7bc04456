package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RotationTest {

    private static final int TEN_YEARS = 522;

    /** Sets of any size, and as many of them in a week as the gatekeeper lets pass. */
    record Bank(List<List<String>> sets, int take) {

        static Bank of(long seed) {
            var chance = new Random(seed);
            int take = 1 + chance.nextInt(6);
            var sets = new ArrayList<List<String>>();
            do {
                int set = sets.size();
                sets.add(IntStream.rangeClosed(0, chance.nextInt(20))
                        .mapToObj(item -> set + "." + item)
                        .toList());
            } while (size(sets) < take * Draw.APART);
            return new Bank(sets, take);
        }

        private static int size(List<List<String>> sets) {
            return sets.stream().mapToInt(List::size).sum();
        }

        List<String> asked(int week) {
            return Rotation.of(sets, take, week);
        }

        @Override
        public String toString() {
            return take + " of " + sets.stream().map(List::size).toList();
        }
    }

    static Stream<Bank> banks() {
        return Stream.concat(
                IntStream.range(0, 60).mapToObj(Bank::of), Stream.of(new Bank(List.of(letters("abcdefgh")), 1)));
    }

    @ParameterizedTest
    @MethodSource("banks")
    void asksNothingAgainWithinEightWeeksForTenYears(Bank bank) {
        var weeks = IntStream.range(0, TEN_YEARS).mapToObj(bank::asked).toList();
        for (int first = 0; first + Draw.APART <= weeks.size(); first++) {
            assertThat(weeks.subList(first, first + Draw.APART).stream().flatMap(List::stream))
                    .hasSize(bank.take() * Draw.APART)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("banks")
    void asksEverythingBeforeAnythingAgain(Bank bank) {
        int all = Bank.size(bank.sets());
        var turn = IntStream.range(0, Math.ceilDiv(all, bank.take()))
                .mapToObj(bank::asked)
                .flatMap(List::stream)
                .toList();
        assertThat(turn.subList(0, all)).doesNotHaveDuplicates();
    }

    @Test
    void asksOthersInTheNextRoundAndTheSameAfterAll() {
        var sets = List.of(letters("abcdefghijklmnop"));
        var asked = Rotation.of(sets, 2, 3);
        assertThat(Rotation.of(sets, 2, 4)).doesNotContainAnyElementsOf(asked);
        assertThat(Rotation.of(sets, 2, 11)).isEqualTo(asked);
    }

    @Test
    void asksNothingWhereThereIsNothing() {
        assertThat(Rotation.of(List.of(), 4, 7)).isEmpty();
    }

    @Test
    void takesOneOfEachSetAfterTheOtherAndTheRestOfTheLongest() {
        var sets = List.of(letters("ab"), letters("r"), letters("wxyz"));
        var turn = IntStream.range(0, 7)
                .mapToObj(week -> Rotation.of(sets, 1, week).getFirst())
                .toList();
        String twice = String.join("", turn).repeat(2);
        assertThat(twice).contains("arwbxyz");
    }

    @Test
    void asksAllWhereThereAreFewerThanAreTaken() {
        for (int week = 0; week < 5; week++) {
            assertThat(Rotation.of(List.of(letters("a"), letters("bc")), 4, week))
                    .containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    private static List<String> letters(String letters) {
        return List.of(letters.split(""));
    }
}
