package dev.kith.introduction;

import dev.kith.campaign.Campaign;
import dev.kith.matching.Couple;
import dev.kith.matching.Past;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds who suits whom on a day, for whoever asks them before they are told: it fixes nothing, plans nothing and tells nobody. The same
 * campaign, day, people and circumstances give the same.
 */
public interface Pairing {

    /** Over everybody at once who takes part on that day, by the rules of the campaign's programme. */
    Paired pair(Campaign campaign, LocalDate day, Circumstances circumstances);

    /**
     * What is known beside the rounds.
     *
     * @param places how many more each can take who shares, 0 or more; who is not in it can take as many as usual
     * @param settled who looks for nobody now
     * @param apart couples who are not to be brought together, each of two; nobody is told that it was so
     * @param leftOut for how many rounds in a row, up to the one before, somebody had nobody; who is not in it: as the rounds say
     */
    record Circumstances(
            Map<PersonId, Integer> places,
            Set<PersonId> settled,
            Set<List<PersonId>> apart,
            Map<PersonId, Integer> leftOut) {

        /** Nothing is. */
        public static final Circumstances NONE = new Circumstances(Map.of(), Set.of(), Set.of(), Map.of());

        public Circumstances {
            places = Map.copyOf(places);
            settled = Set.copyOf(settled);
            apart = Set.copyOf(apart);
            leftOut = Map.copyOf(leftOut);
            apart.stream().filter(people -> people.size() != 2).findFirst().ifPresent(people -> {
                throw new IllegalArgumentException("not two who are to be kept apart (people: " + people + ")");
            });
        }

        Past added(Past past) {
            var blocked = new HashSet<>(past.blocked());
            apart.forEach(two ->
                    blocked.add(new Couple(two.getFirst().value(), two.getLast().value())));
            var alone = new HashMap<>(past.leftOut());
            leftOut.forEach((person, rounds) -> alone.put(person.value(), rounds));
            return new Past(past.met(), blocked, alone);
        }
    }

    /**
     * Who was found for whom.
     *
     * @param groups of two sides each is two, of whom the first looks and the second shares; who has several places is in several
     * @param without everybody who took part and has nobody, and why; {@link Alone.Why#SPARE} of who could have shared
     */
    record Paired(List<Group> groups, Map<PersonId, Alone.Why> without) {

        public Paired {
            groups = List.copyOf(groups);
            without = Map.copyOf(without);
        }
    }
}
