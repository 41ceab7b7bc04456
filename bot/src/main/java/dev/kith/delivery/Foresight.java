package dev.kith.delivery;

import dev.kith.people.Directory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what would become of deliveries, by the rules that are asked when they are sent; nothing is sent and nothing
 * written. It takes for granted that a node is there all the time.
 */
public final class Foresight {

    private final Clearance clearance;
    private final Standings standings;
    private final Directory directory;

    /** {@code clearance} must remember no outages: what is looked at lies in the future. */
    Foresight(Clearance clearance, Standings standings, Directory directory) {
        this.clearance = clearance;
        this.standings = standings;
        this.directory = directory;
    }

    /** What would become of all of these, under the terms of their campaign; in no order. */
    public List<Foreseen> of(Terms terms, Collection<Wanted> wanted) {
        var byPerson = wanted.stream()
                .collect(Collectors.groupingBy(one -> one.errand().recipient()));
        var people = byPerson.keySet();
        var whereabouts = directory.whereabouts(
                people.stream().flatMap(id -> directory.find(id).stream()).toList());
        var standing = standings.of(people);
        var days = new Days(clearance, terms, whereabouts);
        return byPerson.entrySet().parallelStream()
                .flatMap(one -> days.of(one.getValue(), standing.getOrDefault(one.getKey(), Standing.NEW)).stream())
                .toList();
    }
}
