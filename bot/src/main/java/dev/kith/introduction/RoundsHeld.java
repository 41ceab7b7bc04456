package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rounds of introductions as they were fixed, for whoever counts how they went. */
public final class RoundsHeld {

    private final Rounds rounds;

    RoundsHeld(Rounds rounds) {
        this.rounds = rounds;
    }

    /** Those of a campaign before a day, by their days, as far as they are kept; none where people are asked first. */
    public SortedMap<LocalDate, Held> before(CampaignId campaign, LocalDate day) {
        var row = new HashMap<PersonId, Integer>();
        var held = new TreeMap<LocalDate, Held>();
        rounds.before(campaign, day).forEach((date, found) -> held.put(date, Held.of(found, alone(found, row))));
        return held;
    }

    /** {@code row}: in how many rounds in a row each had nobody so far. */
    private static Map<PersonId, Integer> alone(Found found, Map<PersonId, Integer> row) {
        found.parties().forEach(party -> party.group().people().forEach(row::remove));
        var alone = new HashMap<PersonId, Integer>();
        found.alone().forEach((person, one) -> {
            if (one.why() != Alone.Why.SPARE) {
                alone.put(new PersonId(person), row.merge(new PersonId(person), 1, Integer::sum));
            }
        });
        return alone;
    }
}
