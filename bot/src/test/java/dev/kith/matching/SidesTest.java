package dev.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

class SidesTest {

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    private static Pools.Sided sided(long seed) {
        return Pools.sided((int) (seed % 40), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bringsOneWhoOffersAndOneWhoLooksTogetherIfTheyMayMeet(long seed) {
        var sided = sided(seed);
        for (var group : matched(sided).groups()) {
            assertThat(group.people()).hasSize(2);
            assertThat(sided.places()).containsKey(group.people().getFirst());
            assertThat(sided.places()).doesNotContainKey(group.people().getLast());
            var people = Said.members(sided.pool(), group.people());
            assertThat(Said.mayMeet(sided.pool(), people.getFirst(), people.getLast()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesNoMorePlacesThanThereAre(long seed) {
        var sided = sided(seed);
        taken(matched(sided)).forEach((id, many) -> assertThat(many).isLessThanOrEqualTo(places(sided, id)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsOfEverybodyWhoLooksOnce(long seed) {
        var sided = sided(seed);
        var matched = matched(sided);
        var told = matched.groups().stream()
                .map(group -> group.people().getLast())
                .collect(Collectors.toCollection(ArrayList::new));
        told.addAll(matched.without().keySet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(sided.pool().members().stream()
                        .map(Member::id)
                        .filter(id -> !sided.places().containsKey(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNobodyAloneWhoMayMeetSomebodyWithAPlace(long seed) {
        var sided = sided(seed);
        var matched = matched(sided);
        var taken = taken(matched);
        var free = sided.places().keySet().stream()
                .filter(id -> taken.getOrDefault(id, 0L) < places(sided, id))
                .toList();
        for (var alone :
                Said.members(sided.pool(), List.copyOf(matched.without().keySet()))) {
            assertThat(Said.members(sided.pool(), free)).noneMatch(other -> Said.mayMeet(sided.pool(), alone, other));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNobodyAloneInWhosePlaceSomebodyIsWhoWasLeftOutLess(long seed) {
        var sided = sided(seed);
        var matched = matched(sided);
        var pool = sided.pool();
        for (var alone : Said.members(pool, List.copyOf(matched.without().keySet()))) {
            for (var group : matched.groups()) {
                var couple = Said.members(pool, group.people());
                if (Said.mayMeet(pool, alone, couple.getFirst())) {
                    assertThat(leftOut(pool, couple.getLast())).isGreaterThanOrEqualTo(leftOut(pool, alone));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheSameHoweverTheyCome(long seed) {
        var sided = sided(seed);
        var pool = sided.pool();
        var members = new ArrayList<>(pool.members());
        Collections.shuffle(members, new Random(1));
        var again = new Pool(members, pool.rules(), pool.weights(), pool.past(), pool.seed());
        assertThat(Sides.of(again, new HashMap<>(sided.places()))).isEqualTo(matched(sided));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsTheRightReason(long seed) {
        var sided = sided(seed);
        var offering = Said.members(sided.pool(), List.copyOf(sided.places().keySet()));
        matched(sided).without().forEach((id, why) -> {
            var one = Said.members(sided.pool(), List.of(id)).getFirst();
            assertThat(why).isEqualTo(ReasonsTest.reason(sided.pool(), one, offering));
        });
    }

    /** More couples than half of all people, who suit each other as well as they can but for one. */
    @Test
    void putsWhoWasLeftOutBeforeHoweverWellAllOthersSuit() {
        var skills = Set.of("a", "b", "c");
        var offers = new Member("offers", place(), new Member.Topics(skills, skills, skills), Member.Times.unknown());
        var members = new ArrayList<>(List.of(offers, Member.of("out")));
        IntStream.range(0, 3)
                .mapToObj(i -> new Member("p" + i, place(), offers.topics(), Member.Times.unknown()))
                .forEach(members::add);
        var past = new Past(Map.of(), Set.of(), Map.of("out", 1));
        var weights = new Weights(10, 10, 10, 0, 0, 0);
        var matched = Sides.of(new Pool(members, Rules.none(), weights, past, 1), Map.of("offers", 3));
        assertThat(matched.without()).hasSize(1).doesNotContainKey("out");
    }

    @Test
    void hasNobodyWhereNobodyOffers() {
        var pool = new Pool(List.of(Member.of("a")), Rules.none(), Weights.USUAL, Past.none(), 1);
        assertThat(Sides.of(pool, Map.of()).without()).containsEntry("a", Matched.Without.NOBODY);
        assertThat(Sides.of(pool, Map.of("a", 2))).isEqualTo(new Matched(List.of(), Map.of(), 0));
    }

    @Test
    void keepsTheRulesWhereEachIsComparedWithFew() {
        var sided = Pools.mentoring(2_000, 600, 3);
        var matched = matched(sided);
        assertThat(matched.groups()).hasSize(2_000);
        taken(matched).forEach((id, many) -> assertThat(many).isLessThanOrEqualTo(places(sided, id)));
        var some = new HashSet<>(matched.groups().subList(0, 200));
        assertThat(some).allMatch(group -> {
            var people = Said.members(sided.pool(), group.people());
            return Said.mayMeet(sided.pool(), people.getFirst(), people.getLast());
        });
    }

    private static Member.Place place() {
        return Member.of("somebody").place();
    }

    private static Matched matched(Pools.Sided sided) {
        return Sides.of(sided.pool(), sided.places());
    }

    private static long places(Pools.Sided sided, String id) {
        return sided.places().getOrDefault(id, 0);
    }

    private static Map<String, Long> taken(Matched matched) {
        return matched.groups().stream()
                .collect(Collectors.groupingBy(group -> group.people().getFirst(), Collectors.counting()));
    }

    private static int leftOut(Pool pool, Member member) {
        return Math.min(7, pool.past().leftOut().getOrDefault(member.id(), 0));
    }

    /** More couples than are all compared. */
    @Test
    void findsTheOnlyOneAmongManyWhomSomebodyCanTalkTo() {
        var members = new ArrayList<Member>();
        var places = new HashMap<String, Integer>();
        for (int number = 0; number < 1_001; number++) {
            members.add(speaking("looks" + number, number == 700 ? "xx" : "en"));
            members.add(speaking("offers" + number, number == 300 ? "xx" : "en"));
            places.put("offers" + number, 1);
        }
        var pool = new Pool(members, new Rules(0, 0, true), Weights.USUAL, Past.none(), 1);
        var matched = Sides.of(pool, places);

        assertThat(matched.groups()).contains(new Matched.Group(List.of("offers300", "looks700")));
        assertThat(matched.without()).isEmpty();
    }

    private static Member speaking(String id, String language) {
        var nothing = Member.of(id);
        var times = new Member.Times(Set.of(language), nothing.times().halfHours());
        return new Member(id, nothing.place(), nothing.topics(), times);
    }
}
