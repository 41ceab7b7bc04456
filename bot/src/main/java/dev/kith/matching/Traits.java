package dev.kith.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
        this.halfHours = new Bits(members.stream()
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

    /** A set of words for each member, or of half hours. */
    record Bits(long[][] of) {

        static Bits of(List<Member> members, Function<Member, Set<String>> words, Map<String, Integer> vocabulary) {
            return new Bits(members.stream()
                    .map(member -> bits(words.apply(member), vocabulary))
                    .toArray(long[][]::new));
        }

        private static long[] bits(Collection<String> words, Map<String, Integer> vocabulary) {
            var bits = new BitSet();
            words.stream()
                    .sorted()
                    .forEach(word -> bits.set(vocabulary.computeIfAbsent(word, name -> vocabulary.size())));
            return bits.toLongArray();
        }

        boolean isEmpty(int member) {
            return of[member].length == 0;
        }

        /** How many two have in common. */
        int both(int one, int other) {
            return both(of[one], of[other]);
        }

        static int both(long[] some, long[] others) {
            int both = 0;
            for (int word = Math.min(some.length, others.length) - 1; word >= 0; word--) {
                both += Long.bitCount(some[word] & others[word]);
            }
            return both;
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
        return Bits.both(wanted.of()[wants], offered.of()[offers]);
    }

    int interests(int one, int other) {
        return interests.both(one, other);
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
        return bits.isEmpty(one) || bits.isEmpty(other) || bits.both(one, other) >= many;
    }
}
