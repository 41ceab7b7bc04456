package dev.kith.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Lots;
import dev.kith.campaign.Sample;
import dev.kith.checkin.Panel.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations of chance, asked in many rounds. */
class PanelTest {

    private final SplittableRandom chance = new SplittableRandom(23);

    private List<Member> people(int count, int groups) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member(chance.nextLong(Lots.END), "group " + chance.nextInt(groups)))
                .toList();
    }

    private List<Panel> rounds(Sample sample, List<Member> people, int count) {
        var panels = new ArrayList<Panel>();
        var panel = Panel.NONE;
        for (int i = 0; i < count; i++) {
            panel = panel.next(sample, people);
            panels.add(panel);
        }
        return panels;
    }

    @ParameterizedTest
    @CsvSource({"40, 3, 10", "300, 5, 5", "2000, 12, 3", "5000, 1, 5", "37, 9, 20", "1, 1, 5"})
    void enoughAreAskedAndFromEveryGroup(int count, int groups, int margin) {
        var sample = new Sample(margin, 95, 60);
        var people = people(count, groups);
        int perRound = sample.asked(count);
        var before = Panel.NONE;
        for (var panel : rounds(sample, people, 20)) {
            assertThat(panel.people()).isEqualTo(count);
            assertThat(panel.chosen()).hasSizeBetween(perRound, Math.min(count, perRound + groups));
            var last = before;
            var fresh = people.stream()
                    .filter(member -> !last.chosen().contains(member.lot()))
                    .toList();
            assertThat(groupsOf(panel, people)).containsAll(groupsOf(fresh));
            before = panel;
        }
    }

    private static Set<String> groupsOf(Panel panel, List<Member> people) {
        return groupsOf(people.stream()
                .filter(member -> panel.chosen().contains(member.lot()))
                .toList());
    }

    private static Set<String> groupsOf(List<Member> people) {
        return people.stream().map(Member::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"2000, 12, 5", "5000, 1, 3", "900, 4, 10", "60, 6, 20"})
    void nobodyIsAskedTwiceInARowUnlessEverybodyElseIs(int count, int groups, int margin) {
        var people = people(count, groups);
        var panel = Panel.NONE;
        for (int round = 0; round < 60; round++) {
            // People move between groups, leave and come.
            people = shuffled(people, groups);
            var next = panel.next(new Sample(margin, 95, 60), people);
            assertNoneTwice(panel, next, people);
            panel = next;
        }
    }

    private List<Member> shuffled(List<Member> people, int groups) {
        return people.stream()
                .map(one -> switch (chance.nextInt(20)) {
                    case 0 -> new Member(one.lot(), "group " + chance.nextInt(groups));
                    case 1 -> new Member(chance.nextLong(Lots.END), one.group());
                    default -> one;
                })
                .toList();
    }

    private static void assertNoneTwice(Panel before, Panel after, List<Member> people) {
        boolean twice = people.stream()
                .anyMatch(one ->
                        before.chosen().contains(one.lot()) && after.chosen().contains(one.lot()));
        boolean othersLeft = people.stream()
                .anyMatch(one ->
                        !before.chosen().contains(one.lot()) && !after.chosen().contains(one.lot()));
        assertThat(twice && othersLeft).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2000, 12, 5", "1000, 3, 5", "120, 4, 10"})
    void inEachGroupAllAreAskedOnceBeforeAnybodyIsOftener(int count, int groups, int margin) {
        var people = people(count, groups);
        var times = new HashMap<Long, Integer>();
        people.forEach(one -> times.put(one.lot(), 0));
        for (var panel : rounds(new Sample(margin, 95, 60), people, 50)) {
            panel.chosen().forEach(lot -> times.merge(lot, 1, Integer::sum));
            people.stream()
                    .collect(Collectors.groupingBy(Member::group))
                    .values()
                    .forEach(group -> {
                        var counts =
                                group.stream().map(one -> times.get(one.lot())).toList();
                        int most = counts.stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElseThrow();
                        int least = counts.stream()
                                .mapToInt(Integer::intValue)
                                .min()
                                .orElseThrow();
                        assertThat(most - least).isLessThanOrEqualTo(1);
                    });
        }
    }

    @Test
    void itIsTheSameInWhateverOrderTheDirectoryIs() {
        var people = people(500, 5);
        var other = people.reversed();
        var sample = new Sample(5, 95, 60);
        assertThat(rounds(sample, other, 5)).isEqualTo(rounds(sample, people, 5));
    }

    @Test
    void anEmptyAudienceIsAskedNothing() {
        var panel = Panel.NONE.next(new Sample(5, 95, 60), List.of());
        assertThat(panel).isEqualTo(new Panel(0, Map.of(), new HashSet<>()));
    }
}
