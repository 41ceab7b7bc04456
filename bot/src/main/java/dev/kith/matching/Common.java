package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something that people can have in common, by numbers of words.
 *
 * @param asked of each of the crowd what they would like to find
 * @param who of each word has it
 */
record Common(int[][] asked, int[][] who) {

    /** All that counts; {@code others} are those among whom is looked. */
    static List<Common> of(Crowd crowd, int[] others) {
        var weights = crowd.pool().weights();
        var traits = crowd.traits();
        var all = new ArrayList<Common>();
        if (weights.skills() > 0) {
            int[][] offered = traits.offered().words();
            int[][] wanted = traits.wanted().words();
            all.add(of(wanted, offered, others));
            all.add(of(offered, wanted, others));
        }
        if (weights.interests() > 0) {
            int[][] interests = traits.interests().words();
            all.add(of(interests, interests, others));
        }
        addAlike(weights.department(), traits.places(Traits.DEPARTMENT), others, all);
        addAlike(weights.site(), traits.places(Traits.SITE), others, all);
        addAlike(weights.level(), traits.places(Traits.LEVEL), others, all);
        return all;
    }

    private static void addAlike(int weight, int[] places, int[] others, List<Common> all) {
        if (weight < 0) {
            int[][] words =
                    Arrays.stream(places).mapToObj(place -> new int[] {place}).toArray(int[][]::new);
            all.add(of(words, words, others));
        }
    }

    private static Common of(int[][] asked, int[][] had, int[] others) {
        int words = 1 + Math.max(most(asked), most(had));
        var many = new int[words];
        Arrays.stream(others).forEach(other -> Arrays.stream(had[other]).forEach(word -> many[word]++));
        int[][] who = Arrays.stream(many).mapToObj(int[]::new).toArray(int[][]::new);
        for (int at = others.length - 1; at >= 0; at--) {
            for (int word : had[others[at]]) {
                who[word][--many[word]] = others[at];
            }
        }
        return new Common(asked, who);
    }

    private static int most(int[][] words) {
        return Arrays.stream(words).flatMapToInt(Arrays::stream).max().orElse(-1);
    }
}
