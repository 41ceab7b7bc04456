package dev.kith.ties;

import dev.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far couples reach across groups, such as departments.
 *
 * @param across which part of them are of two different groups: 0 to 1
 * @param byChance which part it would be if everybody were as likely to be with anybody
 */
record Spread(double across, double byChance) {

    /** Two, in whatever order. */
    record Couple(PersonId one, PersonId other) {

        Couple {
            if (one.compareTo(other) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    /** {@code group}: of each; empty of whoever is in none: they are across from nobody. */
    static Spread of(List<Couple> couples, Collection<PersonId> people, Function<PersonId, String> group) {
        long across = couples.stream()
                .filter(couple -> differ(group.apply(couple.one()), group.apply(couple.other())))
                .count();
        return new Spread(part(across, couples.size()), byChance(people, group));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Of all couples that there could be. */
    private static double byChance(Collection<PersonId> people, Function<PersonId, String> group) {
        Map<String, Long> sizes = people.stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        long all = people.size();
        long placed = all - sizes.getOrDefault("", 0L);
        long alike = sizes.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .mapToLong(one -> one.getValue() * (one.getValue() - 1))
                .sum();
        return part(placed * (placed - 1) - alike, all * (all - 1));
    }

    private static double part(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
