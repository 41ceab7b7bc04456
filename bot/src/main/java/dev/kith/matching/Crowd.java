package dev.kith.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A pool by numbers, for it is asked of tens of millions of couples what they are worth. What a couple is worth is a whole number: that
 * two are matched at all comes before everything else, first of all for whoever was left out; then how well they suit.
 */
final class Crowd {

    /** What no couple is worth: they may not meet. */
    static final long BARRED = -1;

    /** More than any two can suit. */
    private static final int BEYOND = 256;

    /** So much the weights can take away: what is left is never below 0. */
    private static final int LEAST = 3 * Weights.MOST;

    private static final int NEVER = 60;
    private static final int HALF_AFTER = 12;
    private static final int MOST_SHARED = 3;
    private static final int MOST_LEFT_OUT = 7;

    private final Pool pool;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Traits traits;
    private final int[][] apart;
    private final int[][] met;
    private final int[][] ago;
    private final int[] leftOut;
    private final long cover;

    Crowd(Pool pool) {
        this.pool = pool;
        var members = pool.members();
        for (int i = 0; i < members.size(); i++) {
            numbers.put(members.get(i).id(), i);
        }
        this.traits = new Traits(members);
        this.leftOut = members.stream()
                .mapToInt(
                        member -> Math.min(MOST_LEFT_OUT, pool.past().leftOut().getOrDefault(member.id(), 0)))
                .toArray();
        this.cover = (long) BEYOND * (members.size() + 1);
        var meetings = meetings();
        this.met = columns(meetings, one -> one[0]);
        this.ago = columns(meetings, one -> one[1]);
        this.apart = apart();
    }

    int size() {
        return pool.members().size();
    }

    Pool pool() {
        return pool;
    }

    Traits traits() {
        return traits;
    }

    Member member(int number) {
        return pool.members().get(number);
    }

    /** Of everybody whom they met, and how many rounds ago, by number. */
    private List<List<int[]>> meetings() {
        var meetings = new ArrayList<List<int[]>>();
        pool.members().forEach(member -> meetings.add(new ArrayList<>()));
        pool.past().met().forEach((couple, rounds) -> {
            Integer one = numbers.get(couple.one());
            Integer other = numbers.get(couple.other());
            if (one != null && other != null) {
                meetings.get(one).add(new int[] {other, rounds});
                meetings.get(other).add(new int[] {one, rounds});
            }
        });
        meetings.forEach(some -> some.sort((a, b) -> Integer.compare(a[0], b[0])));
        return meetings;
    }

    private static int[][] columns(List<List<int[]>> rows, ToIntFunction<int[]> column) {
        return rows.stream().map(row -> row.stream().mapToInt(column).toArray()).toArray(int[][]::new);
    }

    /** Whom everybody may not meet, whatever their languages and hours; ascending. */
    private int[][] apart() {
        var apart = new ArrayList<Set<Integer>>();
        pool.members().forEach(member -> apart.add(new HashSet<>()));
        for (int i = 0; i < size(); i++) {
            for (String leader : member(i).place().line()) {
                part(apart, i, numbers.get(leader));
            }
            for (int at = 0; at < met[i].length; at++) {
                if (ago[i][at] <= pool.rules().apart()) {
                    part(apart, i, met[i][at]);
                }
            }
        }
        pool.past().blocked().forEach(couple -> {
            Integer one = numbers.get(couple.one());
            if (one != null) {
                part(apart, one, numbers.get(couple.other()));
            }
        });
        return apart.stream()
                .map(some -> some.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
    }

    private static void part(List<Set<Integer>> apart, int one, @Nullable Integer other) {
        if (other != null) {
            apart.get(one).add(other);
            apart.get(other).add(one);
        }
    }

    /** {@link #BARRED} where two may not meet. */
    long worth(int one, int other) {
        return mayMeet(one, other) ? cover * (2 + leftOut[one] + leftOut[other]) + suits(one, other) : BARRED;
    }

    /** More than any couple is worth. */
    long most() {
        return cover * (2 + 2 * MOST_LEFT_OUT + 1);
    }

    boolean mayMeet(int one, int other) {
        return one != other
                && Arrays.binarySearch(apart[one], other) < 0
                && traits.isOfUse(one, other, pool.rules())
                && traits.canTalk(one, other, pool.rules());
    }

    /** How well two suit, beside that they are matched at all: 0 or more. */
    int suits(int one, int other) {
        var weights = pool.weights();
        return LEAST
                + weights.fresh() * fresh(one, other) / Weights.MOST
                + weights.skills() * (taught(one, other) + taught(other, one))
                + weights.interests() * Math.min(MOST_SHARED, traits.interests(one, other))
                + (traits.differ(Traits.DEPARTMENT, one, other) ? weights.department() : 0)
                + (traits.differ(Traits.SITE, one, other) ? weights.site() : 0)
                + (traits.differ(Traits.LEVEL, one, other) ? weights.level() : 0);
    }

    /** What one can learn of the other. */
    private int taught(int wants, int offers) {
        return Math.min(MOST_SHARED, traits.learns(wants, offers));
    }

    /** {@value #NEVER} where they never met; half of it {@value #HALF_AFTER} rounds after they did. */
    private int fresh(int one, int other) {
        int at = Arrays.binarySearch(met[one], other);
        return at < 0 ? NEVER : NEVER * ago[one][at] / (ago[one][at] + HALF_AFTER);
    }

    /** How long in a row somebody was left out. */
    int leftOut(int number) {
        return leftOut[number];
    }

    /** What a group is worth of whom each may meet each: that each is matched counts once for each, how well two suit for each couple. */
    long worth(List<Integer> group) {
        long worth = 0;
        for (int i = 0; i < group.size(); i++) {
            worth += cover * (1 + leftOut[group.get(i)]);
            for (int j = i + 1; j < group.size(); j++) {
                worth += suits(group.get(i), group.get(j));
            }
        }
        return worth;
    }

    /** What all these groups are worth together. */
    long worthOfAll(List<List<Integer>> groups) {
        return groups.stream().mapToLong(this::worth).sum();
    }

    /** Why somebody has none of these. */
    Matched.Without without(int number, int[] others) {
        if (Arrays.stream(others).anyMatch(other -> mayMeet(number, other))) {
            return Matched.Without.ALL_TAKEN;
        }
        var bars = EnumSet.noneOf(Rules.Bar.class);
        Arrays.stream(others)
                .filter(other -> other != number)
                .forEach(other -> pool.rules()
                        .between(member(number), member(other), pool.past())
                        .ifPresent(bars::add));
        return Matched.Without.of(bars);
    }
}
