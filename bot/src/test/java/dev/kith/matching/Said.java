package dev.kith.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules as they are said, read once more, apart from those that are tested. */
final class Said {

    private Said() {}

    static boolean mayMeet(Pool pool, Member one, Member other) {
        return !isBlocked(pool, one, other) && keptApartBy(pool, one, other).isEmpty();
    }

    static boolean isBlocked(Pool pool, Member one, Member other) {
        return pool.past().blocked().stream()
                .anyMatch(couple -> Set.of(couple.one(), couple.other()).equals(Set.of(one.id(), other.id())));
    }

    /** Beside that one does not want to. */
    static Set<Rules.Bar> keptApartBy(Pool pool, Member one, Member other) {
        var bars = new HashSet<Rules.Bar>();
        var rules = pool.rules();
        if (one.place().line().contains(other.id()) || other.place().line().contains(one.id())) {
            bars.add(Rules.Bar.REPORTING_LINE);
        }
        if (pool.past().met().entrySet().stream()
                .anyMatch(
                        met -> Set.of(met.getKey().one(), met.getKey().other()).equals(Set.of(one.id(), other.id()))
                                && met.getValue() <= rules.apart())) {
            bars.add(Rules.Bar.MET_LATELY);
        }
        if (rules.inOneLanguage()
                && common(one.times().languages(), other.times().languages()) == 0) {
            bars.add(Rules.Bar.LANGUAGE);
        }
        if (common(hours(one), hours(other)) < rules.halfHours()) {
            bars.add(Rules.Bar.HOURS);
        }
        return bars;
    }

    /** What is not known is no bar. */
    private static <T> int common(Set<T> some, Set<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static Set<Integer> hours(Member member) {
        return member.times().halfHours().stream().boxed().collect(Collectors.toSet());
    }

    static List<Member> members(Pool pool, List<String> ids) {
        return ids.stream()
                .map(id -> pool.members().stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
