package dev.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of several, of people with a few interests each in some departments. */
class TeamsTest {

    private static final Weights BY_INTERESTS = new Weights(0, 0, 10, 3, 0, 0);

    private static List<Member> people(int many) {
        var random = new Random(many);
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    var interests = new HashSet<String>();
                    IntStream.range(0, 3).forEach(some -> interests.add("i" + random.nextInt(9)));
                    return new Member(
                            "p" + number,
                            new Member.Place("d" + random.nextInt(4), "", "", Set.of()),
                            new Member.Topics(Set.of(), Set.of(), interests),
                            Member.Times.unknown());
                })
                .toList();
    }

    private static Pool pool(List<Member> members, Past past) {
        return new Pool(members, new Rules(3, 0, false), BY_INTERESTS, past, 1);
    }

    private static List<List<String>> groups(Teams.Formed formed) {
        return formed.matched().groups().stream().map(Matched.Group::people).toList();
    }

    @ParameterizedTest
    @CsvSource({"3,3", "4,3", "5,3", "8,3", "50,3", "50,4", "51,5", "47,8", "9,8", "17,8"})
    void everybodyIsInOneGroupAndGroupsDifferByOneAtMost(int many, int size) {
        var groups = groups(Teams.of(pool(people(many), Past.none()), size, 1_000));

        assertThat(groups.stream().flatMap(List::stream)).hasSize(many).doesNotHaveDuplicates();
        var sizes = new TreeSet<>(groups.stream().map(List::size).toList());
        assertThat(sizes.first()).isGreaterThanOrEqualTo(Teams.FEWEST);
        assertThat(sizes.last() - sizes.first()).isLessThanOrEqualTo(1);
    }

    @Test
    void fewerThanThreeMakeOneGroup() {
        assertThat(groups(Teams.of(pool(people(2), Past.none()), 4, 10)).getFirst())
                .containsExactly("p0", "p1");
        assertThat(groups(Teams.of(pool(List.of(), Past.none()), 4, 10))).isEmpty();
    }

    /** Nine people make 280 different sets of three groups of three. */
    @Test
    void ofFewPeopleTheBestGroupsAreFound() {
        for (int seed = 0; seed < 20; seed++) {
            var pool = new Pool(people(9), Rules.none(), BY_INTERESTS, Past.none(), seed);
            var crowd = new Crowd(pool);
            var best = best(crowd, new ArrayList<>(IntStream.range(0, 9).boxed().toList()));
            assertThat(Teams.of(pool, 3, 5_000).reached())
                    .isEqualTo(best)
                    .isLessThanOrEqualTo(Teams.of(pool, 3, 0).bound());
        }
    }

    private static long best(Crowd crowd, List<Integer> rest) {
        if (rest.isEmpty()) {
            return 0;
        }
        int first = rest.getFirst();
        long best = 0;
        for (int i = 1; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                int one = rest.get(i);
                int other = rest.get(j);
                var others = rest.stream()
                        .filter(who -> who != first && who != one && who != other)
                        .toList();
                long here = crowd.suits(first, one) + crowd.suits(first, other) + crowd.suits(one, other);
                best = Math.max(best, here + best(crowd, others));
            }
        }
        return best;
    }

    @Test
    void nobodyIsWithSomebodyWhomTheyMayNotMeet() {
        var met = new HashMap<Couple, Integer>();
        for (int round = 0; round < 6; round++) {
            met.replaceAll((couple, ago) -> ago + 1);
            var groups = groups(Teams.of(pool(people(40), new Past(met, Set.of(), Map.of())), 4, 40_000));
            assertThat(groups.stream().flatMap(List::stream)).hasSize(40);
            for (List<String> group : groups) {
                for (Couple couple : couples(group)) {
                    assertThat(met.getOrDefault(couple, 99))
                            .as("round %s: %s", round, couple)
                            .isGreaterThan(3);
                    met.put(couple, 0);
                }
            }
        }
    }

    private static List<Couple> couples(List<String> group) {
        return IntStream.range(0, group.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, i).mapToObj(j -> new Couple(group.get(i), group.get(j))))
                .toList();
    }

    @Test
    void whomNobodyMayMeetHasNobodyAndTheOthersKeepTheirGroup() {
        var people = people(6);
        Set<Couple> blocked = new HashSet<>();
        IntStream.range(1, 6).forEach(other -> blocked.add(new Couple("p0", "p" + other)));
        var formed = Teams.of(pool(people, new Past(Map.of(), blocked, Map.of())), 3, 1_000);

        assertThat(formed.matched().without()).containsExactly(Map.entry("p0", Matched.Without.NOBODY));
        assertThat(groups(formed).stream().flatMap(List::stream)).hasSize(5);
    }

    @Test
    void theSamePeopleAndSeedGiveTheSameGroups() {
        var people = new ArrayList<>(people(30));
        var once = groups(Teams.of(pool(people, Past.none()), 5, 5_000));
        Collections.reverse(people);
        assertThat(groups(Teams.of(pool(people, Past.none()), 5, 5_000))).isEqualTo(once);
    }

    @Test
    void aGroupOfTwoOrNineIsRefused() {
        var pool = pool(people(9), Past.none());
        assertThatThrownBy(() -> Teams.of(pool, 2, 0))
                .hasMessageContaining("size: 2")
                .hasMessageContaining("3 to 8");
        assertThatThrownBy(() -> Teams.of(pool, 9, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
