package dev.kith.introduction;

import dev.kith.matching.Couple;
import dev.kith.matching.Past;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rounds of a campaign before another, the earliest first: who met, and who was without anybody. */
record Earlier(List<Found> rounds) {

    Past past() {
        return new Past(met(), Set.of(), leftOut());
    }

    private Map<Couple, Integer> met() {
        var met = new HashMap<Couple, Integer>();
        for (int ago = rounds.size(); ago > 0; ago--) {
            for (Pair pair : rounds.get(rounds.size() - ago).pairs()) {
                met.put(new Couple(pair.mentor(), pair.mentee()), ago);
            }
        }
        return met;
    }

    /** A round in which somebody took no part neither counts nor ends the row. */
    private Map<String, Integer> leftOut() {
        var leftOut = new HashMap<String, Integer>();
        var found = new HashSet<String>();
        for (Found round : rounds.reversed()) {
            round.pairs().forEach(pair -> found.addAll(List.of(pair.mentor(), pair.mentee())));
            round.without().stream()
                    .filter(person -> !found.contains(person))
                    .forEach(person -> leftOut.merge(person, 1, Integer::sum));
        }
        return leftOut;
    }
}
