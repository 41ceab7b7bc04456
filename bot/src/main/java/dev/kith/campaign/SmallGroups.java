package dev.kith.campaign;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.disclosure.Lattice;
import dev.kith.people.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The groups of an audience in which no answer would ever be shown, for too few people are in them. Heads of the
 * directory are counted, never answers.
 */
final class SmallGroups {

    private static final Comparator<SmallGroup> BY_SIZE = Comparator.comparing(SmallGroup::people)
            .thenComparing(group -> group.cell().values().toString());

    private SmallGroups() {}

    /** None where answers are named; in the order of the lattice, smallest first. */
    static List<SmallGroup> of(Handling handling, Collection<Person> audience) {
        return handling.mode() == Mode.NAMED
                ? List.of()
                : handling.lattice().stream()
                        .flatMap(fields -> small(fields, handling.k(), audience).stream())
                        .toList();
    }

    private static List<SmallGroup> small(List<String> fields, int k, Collection<Person> audience) {
        var lattice = new Lattice(List.of(fields));
        var values = audience.parallelStream().map(lattice::of).toList();
        return lattice.sizes(values).entrySet().stream()
                .filter(cell -> cell.getKey().depth() > 0 && cell.getValue() < k)
                .map(cell -> new SmallGroup(cell.getKey().of(), cell.getValue()))
                .sorted(BY_SIZE)
                .toList();
    }

    /** Whether no answer at all could be shown. */
    static boolean tooFew(Handling handling, Collection<Person> audience) {
        return handling.mode() != Mode.NAMED && audience.size() < 2 * handling.k();
    }
}
