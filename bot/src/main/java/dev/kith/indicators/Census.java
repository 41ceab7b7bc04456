package dev.kith.indicators;

import dev.kith.disclosure.Lattice;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import dev.kith.release.Voices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks of everybody in the directory what they did. Whoever wants to be left alone is not counted, and neither is whoever Kith has
 * never written to: they said neither yes nor no.
 */
record Census(Directory directory, Consents consents, Voices voices, List<Deed> deeds, Proofs proofs) {

    List<Head> heads(Span span, Lattice lattice, Instant now) {
        var everybody = directory.all().stream().map(Person::id).toList();
        return consents.of(everybody).entrySet().stream()
                .filter(one -> isCounted(one.getValue(), now))
                .flatMap(one -> directory.find(one.getKey()).stream())
                .map(person -> head(person, span, lattice))
                .toList();
    }

    private static boolean isCounted(Consent consent, Instant now) {
        return consent.pausedUntil(now).isEmpty() && !consent.told().isEmpty();
    }

    private Head head(Person person, Span span, Lattice lattice) {
        var done = deeds.stream()
                .filter(deed -> deed.isDone(person, span))
                .map(Deed::name)
                .collect(Collectors.toSet());
        return new Head(voices.inLedger(person.id()), lattice.of(person), done, steps(person, span));
    }

    /** One for each skill, whatever they know of it: that of the middle of their days. */
    private Map<String, Integer> steps(Person person, Span span) {
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
