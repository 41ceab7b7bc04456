package dev.kith.meeting;

import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * People who are to meet, and how far that is. What one of them chose or said is nobody else's.
 *
 * @param offered half hours that suit them all by the calendar, by when they begin, a page after the other
 * @param date the one that suits them all; empty as long as there is none
 * @param parts of each of them, by their ids
 */
record Meeting(Occasion occasion, List<List<Instant>> offered, Optional<Date> date, Map<String, Part> parts) {

    Meeting {
        offered = List.copyOf(offered);
        parts = Map.copyOf(parts);
    }

    /**
     * When they meet.
     *
     * @param by whose tap settled it; it is shown to nobody
     */
    record Date(Instant at, String by) {}

    static Meeting begun(Occasion occasion) {
        return new Meeting(occasion, List.of(), Optional.empty(), Map.of());
    }

    Part part(PersonId person) {
        return parts.getOrDefault(person.value(), Part.UNTOLD);
    }

    /** The same where it is another's word, too; of nobody who is not one of them. */
    Meeting with(PersonId person, UnaryOperator<Part> how) {
        if (!occasion.isOf(person)) {
            return this;
        }
        var others = new HashMap<>(parts);
        others.put(person.value(), how.apply(part(person)));
        return new Meeting(occasion, offered, date, others);
    }

    /** One page more. */
    Meeting offering(List<Instant> page) {
        var pages = new ArrayList<>(offered);
        pages.add(page);
        return new Meeting(occasion, pages, date, parts);
    }

    boolean offers(Instant half) {
        return offered.stream().anyMatch(page -> page.contains(half));
    }

    /** What somebody may choose of: the pages that they see, and what they chose before. */
    List<Instant> shownTo(PersonId person) {
        var choosing = part(person).choosing();
        var shown = new TreeSet<>(choosing.chosen());
        for (int page = choosing.first(); page <= Math.min(choosing.last(), offered.size() - 1); page++) {
            shown.addAll(offered.get(page));
        }
        return List.copyOf(shown);
    }

    /** What all of these chose, the earliest first. */
    List<Instant> common(List<PersonId> people) {
        var common = new TreeSet<Instant>();
        offered.forEach(common::addAll);
        people.forEach(person -> common.retainAll(part(person).choosing().chosen()));
        return List.copyOf(common);
    }

    Meeting dated(Instant at, PersonId by) {
        return new Meeting(occasion, offered, Optional.of(new Date(at, by.value())), parts);
    }

    /** The same once somebody is gone. */
    Meeting without(PersonId person) {
        var others = new HashMap<>(parts);
        others.remove(person.value());
        return new Meeting(occasion.without(person), offered, date, others);
    }

    /** Whether all of them say that they met. */
    boolean everybodyMet() {
        return occasion.ids().stream().allMatch(person -> part(person).hasMet());
    }

    /** Whether somebody says that they did not meet, and nobody that they did, or will. */
    boolean nobodyMet() {
        var said =
                parts.values().stream().flatMap(part -> part.outcome().stream()).toList();
        return !said.isEmpty() && said.stream().allMatch(word -> word == Outcome.NOT_YET || word == Outcome.WONT);
    }
}
