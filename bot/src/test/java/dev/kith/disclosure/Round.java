package dev.kith.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One round of a campaign in an invented organisation: its cells as they were at its start, and who answers when. */
final class Round {

    /** Somebody's answer: 0 to 4, and on which day of the round. */
    record Answer(int option, int day) {}

    private static final int OPTIONS = 5;

    private final Asked asked;
    private final int k;
    private final Map<Colleague, Set<Cell>> members = new LinkedHashMap<>();
    private final Set<Cell> lattice;

    Round(Asked asked, int k, List<Colleague> people, List<Set<String>> lattice) {
        this.asked = asked;
        this.k = k;
        people.forEach(person -> members.put(person, cells(person, lattice)));
        var sizes = new HashMap<Cell, Integer>();
        members.values().forEach(cells -> cells.forEach(cell -> sizes.merge(cell, 1, Integer::sum)));
        this.lattice = sizes.keySet().stream().filter(cell -> sizes.get(cell) >= k).collect(Collectors.toSet());
        members.values().forEach(cells -> cells.retainAll(this.lattice));
    }

    private static Set<Cell> cells(Colleague person, List<Set<String>> lattice) {
        var cells = new HashSet<Cell>();
        for (Set<String> attributes : lattice) {
            if (person.values().keySet().containsAll(attributes)) {
                var of = new TreeMap<>(person.values());
                of.keySet().retainAll(attributes);
                cells.add(new Cell(of));
            }
        }
        return cells;
    }

    /** A look on each of these days; nobody counts who has not answered by then. */
    List<Look> looks(List<Integer> days, Function<Colleague, Answer> answers) {
        var looks = new ArrayList<Look>();
        var given = new LinkedHashMap<Colleague, Answer>();
        members.keySet().forEach(person -> given.put(person, answers.apply(person)));
        for (int day : days) {
            looks.add(look(day, given));
        }
        return looks;
    }

    private Look look(int day, Map<Colleague, Answer> given) {
        var groups = new LinkedHashMap<Set<Cell>, List<Long>>();
        var tallies = new HashMap<Cell, int[]>();
        lattice.forEach(cell -> tallies.put(cell, new int[OPTIONS]));
        given.forEach((person, answer) -> {
            if (answer.day() < day) {
                var cells = members.getOrDefault(person, Set.of());
                groups.computeIfAbsent(cells, key -> new ArrayList<>()).add(person.voice());
                cells.forEach(cell -> tallies.getOrDefault(cell, new int[OPTIONS])[answer.option()]++);
            }
        });
        var counts = new HashMap<Cell, Tally>();
        tallies.forEach((cell, options) -> counts.put(cell, Tally.of(options)));
        return new Look(at(day), new Sheet("energy", asked, groups(groups)), counts, k);
    }

    private Instant at(int day) {
        return asked.from().plus(Duration.ofDays(day));
    }

    private static List<Group> groups(Map<Set<Cell>, List<Long>> voices) {
        var groups = new ArrayList<Group>();
        voices.forEach((cells, of) ->
                groups.add(new Group(cells, of.stream().mapToLong(Long::longValue).toArray())));
        return groups;
    }
}
