package dev.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {

    private static final int POOLS = 90;

    static LongStream seeds() {
        return LongStream.range(0, POOLS);
    }

    static LongStream evenSeeds() {
        return LongStream.range(0, POOLS / 2).map(seed -> 2 * seed);
    }

    private static Pool pool(long seed) {
        return Pools.small((int) (seed % 30), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bringsNobodyTogetherWhoMayNotMeet(long seed) {
        var pool = pool(seed);
        for (var group : Peers.of(pool).groups()) {
            var people = Said.members(pool, group.people());
            assertThat(people).hasSizeBetween(2, 3);
            for (var one : people) {
                assertThat(people).filteredOn(other -> other != one).allMatch(other -> Said.mayMeet(pool, one, other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsOfEverybodyOnce(long seed) {
        var pool = pool(seed);
        var matched = Peers.of(pool);
        var told = matched.groups().stream()
                .flatMap(group -> group.people().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        told.addAll(matched.without().keySet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        pool.members().stream().map(Member::id).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNoTwoAloneWhoMayMeet(long seed) {
        var pool = pool(seed);
        var alone = Said.members(pool, List.copyOf(Peers.of(pool).without().keySet()));
        for (var one : alone) {
            assertThat(alone).filteredOn(other -> other != one).noneMatch(other -> Said.mayMeet(pool, one, other));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNobodyAloneWhoCouldBeTheThirdOfTwo(long seed) {
        var pool = pool(seed);
        var matched = Peers.of(pool);
        for (var one : Said.members(pool, List.copyOf(matched.without().keySet()))) {
            assertThat(matched.groups())
                    .filteredOn(group -> group.people().size() == 2)
                    .noneMatch(group -> Said.members(pool, group.people()).stream()
                            .allMatch(other -> Said.mayMeet(pool, one, other)));
        }
    }

    @ParameterizedTest
    @MethodSource("evenSeeds")
    void leavesNobodyAloneInWhosePlaceSomebodyIsWhoWasLeftOutLess(long seed) {
        var pool = pool(seed);
        var matched = Peers.of(pool);
        for (var alone : Said.members(pool, List.copyOf(matched.without().keySet()))) {
            for (var group : matched.groups()) {
                var couple = Said.members(pool, group.people());
                for (int at = 0; at < 2; at++) {
                    if (Said.mayMeet(pool, alone, couple.get(1 - at))) {
                        assertThat(leftOut(pool, couple.get(at))).isGreaterThanOrEqualTo(leftOut(pool, alone));
                    }
                }
            }
        }
    }

    /** Longer than seven rounds counts as seven. */
    private static int leftOut(Pool pool, Member member) {
        return Math.min(7, pool.past().leftOut().getOrDefault(member.id(), 0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameHoweverTheyCome(long seed) {
        var pool = pool(seed);
        var members = new ArrayList<>(pool.members());
        Collections.shuffle(members, new Random(1));
        var again = new Pool(members, pool.rules(), pool.weights(), pool.past(), pool.seed());
        assertThat(Peers.of(again)).isEqualTo(Peers.of(pool));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsTheRightReason(long seed) {
        var pool = pool(seed);
        Peers.of(pool).without().forEach((id, why) -> {
            var one = Said.members(pool, List.of(id)).getFirst();
            var others = pool.members().stream().filter(other -> other != one).toList();
            assertThat(why).isEqualTo(ReasonsTest.reason(pool, one, others));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 21, 63, 65, 201})
    void makesThreeOfTwoForTheOddOne(int people) {
        var matched = Peers.of(everybody(people, Past.none()));
        assertThat(matched.without()).isEmpty();
        assertThat(matched.groups().stream().map(group -> group.people().size()))
                .containsOnlyOnce(3)
                .allMatch(size -> size == 2 || size == 3);
    }

    @Test
    void takesWhomItLeftOutLongestWhereOnlyOneCanBeTaken() {
        var blocked = new HashSet<Couple>();
        IntStream.range(1, 6)
                .forEach(one ->
                        IntStream.range(1, one).forEach(other -> blocked.add(new Couple("p" + one, "p" + other))));
        var past = new Past(Map.of(), blocked, Map.of("p2", 1, "p4", 3, "p5", 2));
        assertThat(Peers.of(everybody(6, past)).groups())
                .extracting(Matched.Group::people)
                .containsExactly(List.of("p0", "p4"));
    }

    @Test
    void takesTwoCouplesRatherThanThreeWhoSuitBetter() {
        var apart = Set.of("ad", "bd", "ae", "be", "de").stream()
                .map(two -> new Couple(two.substring(0, 1), two.substring(1)))
                .collect(Collectors.toSet());
        var members = "abcde"
                .chars()
                .mapToObj(letter -> Member.of(Character.toString(letter)))
                .toList();
        var pool = new Pool(members, Rules.none(), Weights.USUAL, new Past(Map.of(), apart, Map.of()), 1);
        assertThat(Peers.of(pool).groups()).hasSize(2);
    }

    @Test
    void prefersWhoeverNeverMet() {
        var met = Map.of(new Couple("p0", "p1"), 3, new Couple("p2", "p3"), 3, new Couple("p0", "p2"), 3);
        assertThat(Peers.of(everybody(4, new Past(met, Set.of(), Map.of()))).groups())
                .extracting(Matched.Group::people)
                .containsExactlyInAnyOrder(List.of("p0", "p3"), List.of("p1", "p2"));
    }

    @Test
    void goesByTheSeedAmongEquals() {
        var threes = LongStream.range(0, 20)
                .mapToObj(seed -> Peers.of(everybody(9, Past.none(), seed)).groups().stream()
                        .filter(group -> group.people().size() == 3)
                        .toList())
                .collect(Collectors.toSet());
        assertThat(threes).hasSizeGreaterThan(10);
    }

    @Test
    void keepsTheRulesWhereEachIsComparedWithFew() {
        var pool = Pools.organisation(1_200, 5);
        var matched = Peers.of(pool);
        assertThat(matched.groups()).hasSize(600).allMatch(group -> {
            var people = Said.members(pool, group.people());
            return Said.mayMeet(pool, people.getFirst(), people.getLast());
        });
        assertThat(Peers.of(pool)).isEqualTo(matched);
    }

    @Test
    void findsTheFewAmongManyWhoSpeakALanguage() {
        var members = IntStream.range(0, 1_100)
                .mapToObj(i -> speaking("p" + i, i % 100 == 0 ? "eu" : "en"))
                .toList();
        var matched = Peers.of(new Pool(members, new Rules(0, 0, true), Weights.USUAL, Past.none(), 1));
        assertThat(matched.without()).isEmpty();
    }

    private static Member speaking(String id, String language) {
        var known = Member.of(id);
        return new Member(id, known.place(), known.topics(), new Member.Times(Set.of(language), new BitSet()));
    }

    private static Pool everybody(int people, Past past) {
        return everybody(people, past, 1);
    }

    private static Pool everybody(int people, Past past, long seed) {
        var members =
                IntStream.range(0, people).mapToObj(i -> Member.of("p" + i)).toList();
        return new Pool(members, Rules.none(), Weights.USUAL, past, seed);
    }
}
