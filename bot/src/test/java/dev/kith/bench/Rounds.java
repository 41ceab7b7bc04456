package dev.kith.bench;

import dev.kith.matching.Couple;
import dev.kith.matching.Matched;
import dev.kith.matching.Member;
import dev.kith.matching.Past;
import dev.kith.matching.Peers;
import dev.kith.matching.Pool;
import dev.kith.matching.Rules;
import dev.kith.matching.Weights;
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

/** Half a year of weekly rounds of the same people, of whom nothing is known but whom they met, and when. */
final class Rounds {

    private static final int ROUNDS = 26;
    private static final int APART = 12;

    private final List<String> people;
    private final Matcher matcher;
    private final Map<Couple, Integer> last = new HashMap<>();
    private Map<String, Integer> leftOut = Map.of();
    private long couples;
    private long repeats;
    private long lately;
    private long leftOutTwice;

    private Rounds(int people, Matcher matcher) {
        this.people = IntStream.range(0, people).mapToObj(i -> "p" + i).toList();
        this.matcher = matcher;
    }

    /** Who meets whom in a round. */
    interface Matcher {

        List<List<String>> groups(List<String> people, Past past, long seed);
    }

    static Rounds of(int people, Matcher matcher) {
        var rounds = new Rounds(people, matcher);
        IntStream.rangeClosed(1, ROUNDS).forEach(rounds::round);
        return rounds;
    }

    static List<List<String>> matched(List<String> people, Past past, long seed) {
        var members = people.stream().map(Member::of).toList();
        return Peers.of(new Pool(members, new Rules(APART, 0, false), Weights.USUAL, past, seed)).groups().stream()
                .map(Matched.Group::people)
                .toList();
    }

    /** Neighbours after a shuffle; the odd one out has nobody. */
    static List<List<String>> shuffled(List<String> people, Past past, long seed) {
        var order = shuffle(people, seed);
        return IntStream.range(0, people.size() / 2)
                .mapToObj(at -> order.subList(2 * at, 2 * at + 2))
                .toList();
    }

    /** One after another takes whom they never met, or else met longest ago; the odd one out has nobody. */
    static List<List<String>> greedy(List<String> people, Past past, long seed) {
        var groups = new ArrayList<List<String>>();
        var free = shuffle(people, seed);
        while (free.size() > 1) {
            String one = free.removeFirst();
            String other = Collections.max(
                    free, (a, b) -> Integer.compare(ago(past, new Couple(one, a)), ago(past, new Couple(one, b))));
            free.remove(other);
            groups.add(List.of(one, other));
        }
        return groups;
    }

    private static List<String> shuffle(List<String> people, long seed) {
        var order = new ArrayList<>(people);
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static int ago(Past past, Couple couple) {
        return past.met().getOrDefault(couple, Integer.MAX_VALUE);
    }

    private void round(int round) {
        Map<Couple, Integer> met =
                last.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> round - one.getValue()));
        var groups = matcher.groups(people, new Past(met, Set.of(), leftOut), round);
        groups.forEach(group -> meet(group, round));
        leave(groups);
    }

    private void meet(List<String> group, int round) {
        for (int one = 0; one < group.size(); one++) {
            for (int other = 0; other < one; other++) {
                couples++;
                Integer before = last.put(new Couple(group.get(one), group.get(other)), round);
                repeats += before == null ? 0 : 1;
                lately += before == null || round - before > APART ? 0 : 1;
            }
        }
    }

    private void leave(List<List<String>> groups) {
        var left = new HashSet<>(people);
        groups.forEach(left::removeAll);
        var before = leftOut;
        leftOut = left.stream().collect(Collectors.toMap(one -> one, one -> before.getOrDefault(one, 0) + 1));
        leftOutTwice += leftOut.values().stream().filter(rounds -> rounds > 1).count();
    }

    /** How often two met who had met before. */
    long repeats() {
        return repeats;
    }

    /** How often two met of whom the last meeting was not so long ago as it should be. */
    long lately() {
        return lately;
    }

    /** What nobody could do better who brings as many together: more couples than there are have to be repeats. */
    long least() {
        return Math.max(0, couples - (long) people.size() * (people.size() - 1) / 2);
    }

    /** How often somebody was left out who had been in the round before. */
    long leftOutTwice() {
        return leftOutTwice;
    }

    Map<String, Double> point() {
        return Map.of(
                "within 12", (double) lately,
                "ever", (double) repeats,
                "least", (double) least(),
                "couples", (double) couples,
                "left out twice", (double) leftOutTwice);
    }
}
