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
    private final List<Colleague> members;
    private final Map<Map<String, String>, Set<Cell>> cellsByValues = new HashMap<>();
    private final Set<Cell> lattice;

    Round(Asked asked, int k, List<Colleague> people, List<Set<String>> lattice) {
        this.asked = asked;
        this.k = k;
        this.members = List.copyOf(people);
        var sizes = new HashMap<Cell, Integer>();
        people.forEach(person -> cellsByValues
                .computeIfAbsent(person.values(), values -> cells(values, lattice))
                .forEach(cell -> sizes.merge(cell, 1, Integer::sum)));
        this.lattice =
                sizes.keySet().stream().filter(cell -> sizes.get(cell) >= k).collect(Collectors.toSet());
        cellsByValues.values().forEach(cells -> cells.retainAll(this.lattice));
    }

    private static Set<Cell> cells(Map<String, String> values, List<Set<String>> lattice) {
        var cells = new HashSet<Cell>();
        for (Set<String> attributes : lattice) {
            if (values.keySet().containsAll(attributes)) {
                var of = new TreeMap<>(values);
                of.keySet().retainAll(attributes);
                cells.add(Cell.of(of));
            }
        }
        return cells;
    }

    /** A look on each of these days; nobody counts who has not answered by then. */
    List<Look> looks(List<Integer> days, Function<Colleague, Answer> answers) {
        var looks = new ArrayList<Look>();
        var given = new LinkedHashMap<Colleague, Answer>();
        members.forEach(person -> given.put(person, answers.apply(person)));
        for (int day : days) {
            looks.add(look(day, given));
        }
        return looks;
    }

    private Look look(int day, Map<Colleague, Answer> given) {
        var groups = new LinkedHashMap<Map<String, String>, List<Long>>();
        var options = new HashMap<Map<String, String>, int[]>();
        given.forEach((person, answer) -> {
            if (answer.day() < day) {
                groups.computeIfAbsent(person.values(), key -> new ArrayList<>())
                        .add(person.voice());
                options.computeIfAbsent(person.values(), key -> new int[OPTIONS])[answer.option()]++;
            }
        });
        return new Look(at(day), new Sheet("energy", asked, groups(groups)), tallies(options), k);
    }

    private Map<Cell, Tally> tallies(Map<Map<String, String>, int[]> options) {
        var counts = new HashMap<Cell, int[]>();
        lattice.forEach(cell -> counts.put(cell, new int[OPTIONS]));
        options.forEach((values, some) -> cells(values).forEach(cell -> {
            int[] all = counts.getOrDefault(cell, new int[OPTIONS]);
            for (int option = 0; option < OPTIONS; option++) {
                all[option] += some[option];
            }
        }));
        var tallies = new HashMap<Cell, Tally>();
        counts.forEach((cell, all) -> tallies.put(cell, Tally.of(all)));
        return tallies;
    }

    private Set<Cell> cells(Map<String, String> values) {
        return cellsByValues.getOrDefault(values, Set.of());
    }

    private Instant at(int day) {
        return asked.from().plus(Duration.ofDays(day));
    }

    private List<Group> groups(Map<Map<String, String>, List<Long>> byValues) {
        var byCells = new LinkedHashMap<Set<Cell>, List<Long>>();
        byValues.forEach((values, voices) ->
                byCells.computeIfAbsent(cells(values), key -> new ArrayList<>()).addAll(voices));
        var groups = new ArrayList<Group>();
        byCells.forEach((cells, voices) -> groups.add(
                new Group(cells, voices.stream().mapToLong(Long::longValue).toArray())));
        return groups;
    }
}
