package dev.kith.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sums of many figures, each tried: none is a group of fewer than ten who all say the same. */
class AlikeTest {

    private static final int ORGANISATIONS = 200;
    private static final int K = 4;
    private static final int MANY = 10;
    private static final int OPTIONS = 3;
    private static final Lattice LATTICE =
            new Lattice(List.of(List.of("department"), List.of("location"), List.of("department", "location")));

    /** Those who are alike in department and location, either of which may be missing, and what they said. */
    private record Peers(Map<String, String> of, List<Integer> answers) {

        int size() {
            return answers.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static List<Peers> organisation(long seed) {
        var random = new SplittableRandom(seed);
        var all = new ArrayList<Peers>();
        for (String department : List.of("", "Legal", "Sales")) {
            for (String location : List.of("", "Graz", "Linz")) {
                var of = new TreeMap<>(Map.of("department", department, "location", location));
                of.values().removeIf(String::isEmpty);
                int people = of.size() < 2 ? random.nextInt(8) : 3 + random.nextInt(20);
                boolean alike = random.nextBoolean();
                int same = random.nextInt(OPTIONS);
                int[] answers = new int[OPTIONS];
                IntStream.range(0, people).forEach(one -> answers[alike ? same : random.nextInt(OPTIONS)]++);
                all.add(new Peers(of, IntStream.of(answers).boxed().toList()));
            }
        }
        return all.stream().filter(peers -> peers.size() > 0).toList();
    }

    private static Proposal proposal(List<Peers> all) {
        var groups = new ArrayList<Group>();
        var tallies = new TreeMap<Cell, Tally>();
        long voice = 0;
        for (Peers peers : all) {
            var cells = LATTICE.cells(peers.of());
            groups.add(new Group(
                    cells, LongStream.range(voice, voice + peers.size()).toArray()));
            cells.forEach(cell -> tallies.merge(cell, new Tally(peers.answers()), Tally::plus));
            voice += peers.size();
        }
        var asked = new Asked("pulse", "1", Instant.EPOCH, Instant.EPOCH);
        return new Proposal(new Sheet("item", asked, groups), tallies, K, List.of());
    }

    /** All groups of fewer than ten who say the same that some of the cells, each added, subtracted or left out, add up to. */
    private static List<String> alike(List<Peers> all, Set<Cell> shown) {
        var members = shown.stream()
                .map(cell -> all.stream()
                        .mapToInt(peers -> LATTICE.cells(peers.of()).contains(cell) ? 1 : 0)
                        .toArray())
                .toList();
        var found = new ArrayList<String>();
        for (int sum = 1; sum < Math.pow(3, members.size()); sum++) {
            var times = new int[all.size()];
            int rest = sum;
            for (int[] cell : members) {
                int sign = rest % 3 - 1;
                rest /= 3;
                for (int peers = 0; peers < times.length; peers++) {
                    times[peers] += sign * cell[peers];
                }
            }
            if (IntStream.of(times).allMatch(one -> one == 0 || one == 1) && isAlike(some(all, times))) {
                found.add(some(all, times).toString());
            }
        }
        return found;
    }

    private static List<Peers> some(List<Peers> all, int[] times) {
        return IntStream.range(0, times.length)
                .filter(peers -> times[peers] == 1)
                .mapToObj(all::get)
                .toList();
    }

    private static boolean isAlike(List<Peers> those) {
        int people = those.stream().mapToInt(Peers::size).sum();
        return people > 0
                && people < MANY
                && those.stream()
                        .map(peers -> new Tally(peers.answers()))
                        .reduce(Tally.none(OPTIONS), Tally::plus)
                        .isUnanimous();
    }

    @Test
    void nothingThatFollowsIsOfFewWhoAllSayTheSame() {
        var broken = LongStream.range(0, ORGANISATIONS)
                .parallel()
                .mapToObj(AlikeTest::organisation)
                .flatMap(all -> alike(all, Disclosure.shown(proposal(all))).stream())
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void mostOfItIsShown() {
        long shown = LongStream.range(0, ORGANISATIONS)
                .mapToObj(seed -> proposal(organisation(seed)))
                .mapToLong(proposal -> Disclosure.shown(proposal).size())
                .sum();
        assertThat(shown).isGreaterThan(3L * ORGANISATIONS);
    }
}
