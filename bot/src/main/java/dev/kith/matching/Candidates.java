package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who is compared with whom where there are too many to compare all: those who have something in common that counts, and others by lot;
 * of these the {@value #BEST} who suit best, and {@value #BY_LOT} more by lot, so that not all go for the same few. Whoever may meet but
 * few of them is compared with all.
 */
final class Candidates {

    private static final int BEST = 20;
    private static final int BY_LOT = 4;

    /** So many are looked at by lot, beside those who have something in common. */
    private static final int LOOKED_AT = 60;

    /** Of all who have the same in common no more are looked at. */
    private static final int ALIKE = 100;

    /** Bits of a rank: the last are somebody's number, those before are drawn, so that of equals not all go for the same. */
    private static final int NUMBERS = 24;

    private static final int LOTS = 16;

    private final Crowd crowd;
    private final int[] others;
    private final List<Map<String, List<Integer>>> indexes = new ArrayList<>();
    private final List<Function<Member, Collection<String>>> asked = new ArrayList<>();

    /** {@code others}: by number, among whom is looked. */
    Candidates(Crowd crowd, int[] others) {
        this.crowd = crowd;
        this.others = others.clone();
        var weights = crowd.pool().weights();
        index(
                weights.skills() > 0,
                member -> member.topics().offered(),
                member -> member.topics().wanted());
        index(
                weights.skills() > 0,
                member -> member.topics().wanted(),
                member -> member.topics().offered());
        index(
                weights.interests() > 0,
                member -> member.topics().interests(),
                member -> member.topics().interests());
        alike(weights.department(), member -> member.place().department());
        alike(weights.site(), member -> member.place().site());
        alike(weights.level(), member -> member.place().level());
    }

    private void alike(int weight, Function<Member, String> word) {
        index(weight < 0, member -> Set.of(word.apply(member)), member -> Set.of(word.apply(member)));
    }

    private void index(
            boolean counts, Function<Member, Collection<String>> has, Function<Member, Collection<String>> looksFor) {
        if (!counts) {
            return;
        }
        var index = new HashMap<String, List<Integer>>();
        Arrays.stream(others)
                .forEach(number -> has.apply(crowd.member(number))
                        .forEach(word -> index.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(number)));
        indexes.add(index);
        asked.add(looksFor);
    }

    /** Of each of these the numbers of others whom they may meet. */
    int[][] of(int[] people) {
        return Arrays.stream(people).parallel().mapToObj(this::of).toArray(int[][]::new);
    }

    private int[] of(int number) {
        var chance = new SplittableRandom(crowd.pool().seed() + number);
        int[] some = eachOnce(lookedAt(number, chance).sorted().toArray());
        long[] few = ranked(number, some, chance);
        long[] ranked = few.length < BEST ? ranked(number, others, chance) : few;
        var best = Arrays.stream(ranked).skip(Math.max(0, ranked.length - BEST)).mapToInt(rank ->
                (int) (rank & (1L << NUMBERS) - 1));
        var byLot = lots(BY_LOT, chance).filter(other -> crowd.mayMeet(number, other));
        return IntStream.concat(best, byLot).distinct().toArray();
    }

    /** Of ascending numbers, among which some stand more than once. */
    private static int[] eachOnce(int[] numbers) {
        int many = 0;
        for (int number : numbers) {
            if (many == 0 || numbers[many - 1] != number) {
                numbers[many++] = number;
            }
        }
        return Arrays.copyOf(numbers, many);
    }

    /** Those whom they may meet, ascending by how well they suit; their numbers are the last bits. */
    private long[] ranked(int number, int[] some, SplittableRandom chance) {
        return Arrays.stream(some)
                .filter(other -> crowd.mayMeet(number, other))
                .mapToLong(other ->
                        ((long) crowd.suits(number, other) << LOTS | chance.nextInt(1 << LOTS)) << NUMBERS | other)
                .sorted()
                .toArray();
    }

    private IntStream lookedAt(int number, SplittableRandom chance) {
        var member = crowd.member(number);
        var alike = IntStream.range(0, indexes.size())
                .boxed()
                .flatMap(index -> asked.get(index).apply(member).stream()
                        .sorted()
                        .map(word -> indexes.get(index).getOrDefault(word, List.of())))
                .flatMapToInt(all -> some(all, chance).stream().mapToInt(Integer::intValue));
        return IntStream.concat(alike, lots(LOOKED_AT, chance));
    }

    private IntStream lots(int many, SplittableRandom chance) {
        return IntStream.range(0, many).map(lot -> others[chance.nextInt(others.length)]);
    }

    /** All, or so many in a row, from somewhere. */
    private static List<Integer> some(List<Integer> alike, SplittableRandom chance) {
        if (alike.size() <= ALIKE) {
            return alike;
        }
        int from = chance.nextInt(alike.size() - ALIKE + 1);
        return alike.subList(from, from + ALIKE);
    }
}
