package dev.kith.introduction;

import dev.kith.introduction.Party.Before;
import dev.kith.matching.Couple;
import dev.kith.matching.Past;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The rounds of a campaign before another, by their days: who met, and who was without anybody.
 *
 * @param day of the other
 * @param apart so long two who met do not meet again, whatever the rhythm
 * @param blocked who is not to be brought together, whatever was before
 */
record Earlier(LocalDate day, Period apart, SortedMap<LocalDate, Found> rounds, Set<Couple> blocked) {

    /** How many of the rounds lie so shortly before that whoever met in them does not meet again. */
    int lately() {
        return rounds.tailMap(day.minus(apart)).size();
    }

    /** Whether somebody had nobody in the last of them either, for the same reason. */
    boolean isStill(String person, Alone.Why why) {
        return rounds.sequencedValues().reversed().stream()
                .limit(1)
                .flatMap(last -> Optional.ofNullable(last.alone().get(person)).stream())
                .anyMatch(before -> before.why() == why);
    }

    Past past() {
        return new Past(met(), blocked, leftOut());
    }

    private Map<Couple, Integer> met() {
        var met = new HashMap<Couple, Integer>();
        int ago = rounds.size();
        for (Found round : rounds.values()) {
            for (Party party : round.parties()) {
                for (Couple couple : couples(party.group())) {
                    met.put(couple, ago);
                }
            }
            ago--;
        }
        return met;
    }

    /** Every two of a group. */
    private static List<Couple> couples(Group group) {
        return group.people().stream()
                .flatMap(one -> group.people().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new Couple(one.value(), other.value())))
                .toList();
    }

    /** Whether people met, who are found now. */
    static Before before(Group group, Past past) {
        var couples = couples(group);
        if (couples.stream().noneMatch(past.met()::containsKey)) {
            return Before.NEVER;
        }
        return couples.size() == 1 ? Before.LONG_AGO : Before.UNTOLD;
    }

    /** A round in which somebody took no part neither counts nor ends the row. */
    private Map<String, Integer> leftOut() {
        var leftOut = new HashMap<String, Integer>();
        var found = new HashSet<String>();
        for (Found round : List.copyOf(rounds.values()).reversed()) {
            round.parties().forEach(party -> party.group().people().forEach(person -> found.add(person.value())));
            round.alone().keySet().stream()
                    .filter(person -> !found.contains(person))
                    .forEach(person -> leftOut.merge(person, 1, Integer::sum));
        }
        return leftOut;
    }
}
