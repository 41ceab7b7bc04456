package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.people.Directory;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what would become of deliveries, by the rules that are asked when they are sent; nothing is sent and nothing
 * written. It takes for granted that a node is there all the time.
 */
public final class Foresight {

    private final Clearance clearance;
    private final Standings standings;
    private final Directory directory;
    private final Chats chats;

    /** {@code clearance} must remember no outages: what is looked at lies in the future. */
    Foresight(Clearance clearance, Standings standings, Directory directory, Chats chats) {
        this.clearance = clearance;
        this.standings = standings;
        this.directory = directory;
        this.chats = chats;
    }

    /**
     * What would become of them.
     *
     * @param deliveries in no order
     * @param reach how many of their recipients can be reached how far; who has no address on any platform is not among them
     */
    public record Sight(List<Foreseen> deliveries, Map<Chat.Reach, Integer> reach) {}

    /** What would become of all of these, under the terms of their campaign. */
    public Sight of(Terms terms, Collection<Wanted> wanted) {
        var byPerson = wanted.stream()
                .collect(Collectors.groupingBy(one -> one.errand().recipient()));
        var people = byPerson.keySet();
        var whereabouts = directory.whereabouts(
                people.stream().flatMap(id -> directory.find(id).stream()).toList());
        var standing = standings.of(people);
        var days = new Days(clearance, terms, whereabouts);
        var deliveries = byPerson.entrySet().parallelStream()
                .flatMap(one -> days.of(one.getValue(), standing.getOrDefault(one.getKey(), Standing.NEW)).stream())
                .toList();
        return new Sight(deliveries, reach(whereabouts.found().values()));
    }

    private Map<Chat.Reach, Integer> reach(Collection<Address> addresses) {
        var counts = new EnumMap<Chat.Reach, Integer>(Chat.Reach.class);
        addresses.stream()
                .collect(Collectors.groupingBy(Address::platform))
                .values()
                .forEach(here -> chats.of(here.getFirst())
                        .ifPresent(
                                chat -> chat.reach(here).values().forEach(one -> counts.merge(one, 1, Integer::sum))));
        return counts;
    }
}
