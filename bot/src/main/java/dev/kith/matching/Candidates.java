package dev.kith.matching;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Who is compared with whom where there are too many to compare all: those who have something in common that counts, and others by lot;
 * of these some who suit best, and {@value #BY_LOT} more by lot, so that not all go for the same few. Whoever may meet but
 * few of them is compared with all.
 */
final class Candidates {

    private static final int BY_LOT = 4;

    /** So many are looked at by lot, beside those who have something in common. */
    private static final int LOOKED_AT = 60;

    /** Of all who have the same in common no more are looked at. */
    private static final int ALIKE = 100;

    /** Bits of a rank: the last are somebody's number, those before are drawn, so that of equals not all go for the same. */
    private static final int NUMBERS = 24;

    private static final int LOTS = 16;

    /** So many people in a row share what is needed to look around. */
    private static final int ROW = 256;

    private final Crowd crowd;
    private final int[] others;
    private final int most;
    private final List<Common> common;

    /** {@code others}: by number, among whom is looked; {@code most}: so many who suit best. */
    Candidates(Crowd crowd, int[] others, int most) {
        this.crowd = crowd;
        this.others = others.clone();
        this.most = most;
        this.common = Common.of(crowd, others);
    }

    /** Of each of these the numbers of others whom they may meet. */
    int[][] of(int[] people) {
        return IntStream.range(0, (people.length + ROW - 1) / ROW)
                .parallel()
                .mapToObj(row -> Arrays.copyOfRange(people, row * ROW, Math.min(people.length, (row + 1) * ROW)))
                .flatMap(row -> {
                    var search = new Search();
                    return Arrays.stream(row).mapToObj(search::of);
                })
                .toArray(int[][]::new);
    }

    /** Looks around for one after another. */
    private final class Search {

        private final Highest best = new Highest(most);
        private final int[] seenBy = new int[crowd.size()];
        private SplittableRandom chance = new SplittableRandom(0);

        Search() {
            Arrays.fill(seenBy, -1);
        }

        /** By the seed and who it is, whomever it looked around for before. */
        int[] of(int number) {
            chance = new SplittableRandom(crowd.pool().seed() + number);
            best.clear();
            common.forEach(what -> lookAtAlike(number, what));
            lots(LOOKED_AT).forEach(other -> lookAt(number, other));
            if (!best.isFull()) {
                Arrays.stream(others).forEach(other -> lookAt(number, other));
            }
            var suiting = best.descending().mapToInt(rank -> (int) (rank & (1L << NUMBERS) - 1));
            var byLot = lots(BY_LOT).filter(other -> crowd.mayMeet(number, other));
            return IntStream.concat(suiting, byLot).distinct().toArray();
        }

        /** Of each word at all who have it, or so many in a row, from somewhere. */
        private void lookAtAlike(int number, Common what) {
            for (int word : what.asked()[number]) {
                int[] alike = what.who()[word];
                int from = alike.length <= ALIKE ? 0 : chance.nextInt(alike.length - ALIKE + 1);
                int to = Math.min(alike.length, from + ALIKE);
                for (int at = from; at < to; at++) {
                    lookAt(number, alike[at]);
                }
            }
        }

        /** Once; whether they may meet is asked only where it matters. */
        private void lookAt(int number, int other) {
            if (seenBy[other] == number) {
                return;
            }
            seenBy[other] = number;
            long drawn = chance.nextLong() >>> Long.SIZE - LOTS;
            long rank = ((long) crowd.suits(number, other) << LOTS | drawn) << NUMBERS | other;
            if (best.takes(rank) && crowd.mayMeet(number, other)) {
                best.add(rank);
            }
        }

        private IntStream lots(int many) {
            return IntStream.range(0, many).map(lot -> others[chance.nextInt(others.length)]);
        }
    }
}
