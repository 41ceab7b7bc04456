package dev.kith.indicators;

import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The features that know what people did, and what they know. */
record Witnesses(List<Deed> deeds, Proofs proofs) {

    List<String> names() {
        return deeds.stream().map(Deed::name).sorted().toList();
    }

    /** What somebody did. */
    Set<String> done(Person person, Span span) {
        return deeds.stream()
                .filter(deed -> deed.isDone(person, span))
                .map(Deed::name)
                .collect(Collectors.toSet());
    }

    /** In which step of days they came to know each skill; where they know several things of it, that of the middle one. */
    Map<String, Integer> steps(Person person, Span span) {
        var days = new HashMap<String, List<Integer>>();
        proofs.of(person, span)
                .forEach(proof -> days.computeIfAbsent(proof.skill(), skill -> new ArrayList<>())
                        .add(proof.days()));
        return days.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Days.step(middle(one.getValue()))));
    }

    private static int middle(List<Integer> days) {
        return days.stream().sorted().toList().get((days.size() - 1) / 2);
    }
}
