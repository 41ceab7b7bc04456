package dev.kith.matching;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is known of each member, as numbers and bits. */
final class Traits {

    static final int DEPARTMENT = 0;
    static final int SITE = 1;
    static final int LEVEL = 2;

    private final int[][] places;
    private final Bits offered;
    private final Bits wanted;
    private final Bits interests;
    private final Bits languages;
    private final Bits halfHours;

    Traits(List<Member> members) {
        this.places = new int[][] {
            numbered(members, member -> member.place().department()),
            numbered(members, member -> member.place().site()),
            numbered(members, member -> member.place().level())
        };
        var skills = new HashMap<String, Integer>();
        this.offered = Bits.of(members, member -> member.topics().offered(), skills);
        this.wanted = Bits.of(members, member -> member.topics().wanted(), skills);
        this.interests = Bits.of(members, member -> member.topics().interests(), new HashMap<>());
        this.languages = Bits.of(members, member -> member.times().languages(), new HashMap<>());
        this.halfHours = Bits.of(members.stream()
                .map(member -> member.times().halfHours().toLongArray())
                .toArray(long[][]::new));
    }

    /** What is not known is 0. */
    private static int[] numbered(List<Member> members, Function<Member, String> word) {
        var numbers = new HashMap<String, Integer>(Map.of("", 0));
        return members.stream()
                .mapToInt(member -> numbers.computeIfAbsent(word.apply(member), name -> numbers.size()))
                .toArray();
    }

    /** A set of words for each member, or of half hours; one after another, for that is read tens of millions of times. */
    record Bits(long[] of, int width, boolean[] isEmpty) {

        static Bits of(List<Member> members, Function<Member, Set<String>> words, Map<String, Integer> vocabulary) {
            return of(members.stream()
                    .map(member -> bits(words.apply(member), vocabulary))
                    .toArray(long[][]::new));
        }

        static Bits of(long[][] sets) {
            int width = Arrays.stream(sets).mapToInt(set -> set.length).max().orElse(0);
            var of = new long[sets.length * width];
            var isEmpty = new boolean[sets.length];
            for (int member = 0; member < sets.length; member++) {
                System.arraycopy(sets[member], 0, of, member * width, sets[member].length);
                isEmpty[member] = sets[member].length == 0;
            }
            return new Bits(of, width, isEmpty);
        }

        private static long[] bits(Collection<String> words, Map<String, Integer> vocabulary) {
            var bits = new BitSet();
            words.stream()
                    .sorted()
                    .forEach(word -> bits.set(vocabulary.computeIfAbsent(word, name -> vocabulary.size())));
            return bits.toLongArray();
        }

        /** How many two have in common. */
        int both(int one, int other) {
            return both(one, this, other);
        }

        /** How many one has in common with what the other has of those. */
        int both(int one, Bits those, int other) {
            int here = one * width;
            int there = other * those.width;
            int both = 0;
            for (int word = Math.min(width, those.width) - 1; word >= 0; word--) {
                both += Long.bitCount(of[here + word] & those.of[there + word]);
            }
            return both;
        }

        /** The numbers of the words of each. */
        int[][] words() {
            return IntStream.range(0, isEmpty.length)
                    .mapToObj(member -> BitSet.valueOf(LongBuffer.wrap(of, member * width, width)).stream()
                            .toArray())
                    .toArray(int[][]::new);
        }
    }

    /** Whether both are known to be elsewhere. */
    boolean differ(int what, int one, int other) {
        int here = places[what][one];
        int there = places[what][other];
        return here != 0 && there != 0 && here != there;
    }

    /** How much of what one wants the other offers. */
    int learns(int wants, int offers) {
        return wanted.both(wants, offered, offers);
    }

    int interests(int one, int other) {
        return interests.both(one, other);
    }

    Bits offered() {
        return offered;
    }

    Bits wanted() {
        return wanted;
    }

    Bits interests() {
        return interests;
    }

    /** Of each the number of their department, site or level; 0 is not known. */
    int[] places(int what) {
        return places[what];
    }

    /** As the rules want it; see {@link Rules#between}. */
    boolean canTalk(int one, int other, Rules rules) {
        return (!rules.inOneLanguage() || mayShare(languages, one, other, 1))
                && (rules.halfHours() == 0 || mayShare(halfHours, one, other, rules.halfHours()));
    }

    /** Whether one has something to learn of the other, where the rules want that. */
    boolean isOfUse(int one, int other, Rules rules) {
        return !rules.needsSkill() || learns(one, other) > 0 || learns(other, one) > 0;
    }

    private static boolean mayShare(Bits bits, int one, int other, int many) {
        return bits.isEmpty()[one] || bits.isEmpty()[other] || bits.both(one, other) >= many;
    }
}
