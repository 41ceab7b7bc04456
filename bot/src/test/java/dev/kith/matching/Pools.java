package dev.kith.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up pools: small ones in which much is forbidden, and organisations in which most may meet most. */
public final class Pools {

    private static final int WORKING_DAYS = 5;
    private static final int DAY = 48;

    private Pools() {}

    /**
     * Somebody looks, somebody offers.
     *
     * @param places of whoever offers
     */
    public record Sided(Pool pool, Map<String, Integer> places) {}

    /** So many people of whom everything is by chance, also what is forbidden and how much of it. */
    public static Pool small(int people, long seed) {
        var random = new SplittableRandom(seed);
        var ids = IntStream.range(0, people).mapToObj(number -> "p" + number).toList();
        var members = ids.stream().map(id -> member(id, ids, random)).toList();
        var rules = new Rules(random.nextInt(4), random.nextInt(14), random.nextBoolean());
        return new Pool(members, rules, weights(random), past(ids, random), seed);
    }

    /** The same people, of whom about a third offer up to three places. */
    public static Sided sided(int people, long seed) {
        var random = new SplittableRandom(-seed);
        var pool = small(people, seed);
        return new Sided(
                pool,
                pool.members().stream()
                        .filter(member -> random.nextInt(3) == 0)
                        .collect(Collectors.toMap(Member::id, member -> random.nextInt(4))));
    }

    private static Member member(String id, List<String> ids, RandomGenerator random) {
        int line = random.nextInt(3);
        return new Member(
                id,
                new Member.Place(
                        word("d", 4, random),
                        word("s", 3, random),
                        word("l", 3, random),
                        Stream.generate(() -> ids.get(random.nextInt(ids.size())))
                                .limit(line == 0 ? 1 : 0)
                                .filter(leader -> !leader.equals(id))
                                .collect(Collectors.toSet())),
                new Member.Topics(words("k", 9, random), words("k", 9, random), words("i", 6, random)),
                new Member.Times(words("t", 4, random), hours(random.nextInt(24), random.nextInt(18))));
    }

    /** Also an empty one. */
    private static String word(String prefix, int many, RandomGenerator random) {
        int number = random.nextInt(many + 1);
        return number == many ? "" : prefix + number;
    }

    private static Set<String> words(String prefix, int many, RandomGenerator random) {
        return Stream.generate(() -> prefix + random.nextInt(many))
                .limit(random.nextInt(4))
                .collect(Collectors.toSet());
    }

    private static BitSet hours(int from, int halfHours) {
        var hours = new BitSet();
        for (int day = 0; day < WORKING_DAYS; day++) {
            hours.set(day * DAY + from, day * DAY + from + halfHours);
        }
        return hours;
    }

    private static Weights weights(RandomGenerator random) {
        return new Weights(
                random.nextInt(11),
                random.nextInt(11),
                random.nextInt(11),
                random.nextInt(-10, 11),
                random.nextInt(-10, 11),
                random.nextInt(-10, 11));
    }

    private static Past past(List<String> ids, RandomGenerator random) {
        var met = new HashMap<Couple, Integer>();
        var blocked = new HashSet<Couple>();
        var leftOut = new HashMap<String, Integer>();
        int often = 1 + random.nextInt(8);
        for (int one = 0; one < ids.size(); one++) {
            if (random.nextInt(4) == 0) {
                leftOut.put(ids.get(one), random.nextInt(10));
            }
            for (int other = 0; other < one; other++) {
                var couple = new Couple(ids.get(one), ids.get(other));
                if (random.nextInt(often) == 0) {
                    met.put(couple, 1 + random.nextInt(6));
                }
                if (random.nextInt(3 * often) == 0) {
                    blocked.add(couple);
                }
            }
        }
        return new Past(met, blocked, leftOut);
    }

    /** Each has a manager of eight, three skills of 200 to offer and to learn, of which some are frequent, and works 8½ hours. */
    public static Pool organisation(int people, long seed) {
        var random = new SplittableRandom(seed);
        var members = new ArrayList<Member>();
        for (int number = 0; number < people; number++) {
            var topics = new Member.Topics(skills(random), skills(random), words("i", 60, random));
            var languages = Stream.of(random.nextInt(4) == 0 ? "de" : "en", random.nextBoolean() ? "en" : "fr");
            members.add(placed(number, topics, languages.collect(Collectors.toSet()), random));
        }
        return new Pool(members, new Rules(12, 8, true), Weights.USUAL, Past.none(), seed);
    }

    /** Those who look want three skills; those who offer have three, and three to six places. */
    public static Sided mentoring(int looking, int offering, long seed) {
        var random = new SplittableRandom(seed);
        var members = new ArrayList<Member>();
        var places = new HashMap<String, Integer>();
        for (int number = 0; number < looking + offering; number++) {
            boolean offers = number >= looking;
            var skills = skills(random);
            var topics = new Member.Topics(offers ? skills : Set.of(), offers ? Set.of() : skills, Set.of());
            members.add(placed(number, topics, Set.of("en"), random));
            if (offers) {
                places.put("p" + number, 3 + random.nextInt(4));
            }
        }
        return new Sided(new Pool(members, new Rules(12, 8, true), Weights.USUAL, Past.none(), seed), places);
    }

    private static Member placed(int number, Member.Topics topics, Set<String> languages, RandomGenerator random) {
        return new Member(
                "p" + number,
                new Member.Place(
                        "d" + random.nextInt(40),
                        "s" + random.nextInt(25),
                        "l" + random.nextInt(5),
                        number > 0 ? Set.of("p" + number / 8) : Set.of()),
                topics,
                new Member.Times(languages, hours(random.nextInt(20), 17)));
    }

    private static Set<String> skills(RandomGenerator random) {
        return Stream.generate(() -> "k" + (int) (200 * Math.pow(random.nextDouble(), 1.5)))
                .limit(3)
                .collect(Collectors.toSet());
    }
}
