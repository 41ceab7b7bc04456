package dev.kith.introduction;

import dev.kith.campaign.Programme.Form;
import dev.kith.introduction.Alone.Why;
import dev.kith.matching.Matched;
import dev.kith.matching.Peers;
import dev.kith.matching.Pool;
import dev.kith.matching.Sides;
import dev.kith.matching.Teams;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds who meets whom over everybody who takes part at once: as many as can be, first of all whoever had nobody before; then those who
 * suit best. The same people and past give the same.
 *
 * @param pool the same people, as a match sees them
 */
record Matching(Form form, Turnout turnout, Pool pool) {

    /** Changes of places that are tried for groups: more make them little better. */
    private static final int STEPS = 200_000;

    /**
     * Who meets whom.
     *
     * @param without who has nobody, by their ids
     */
    record Outcome(List<Group> groups, Map<String, Why> without) {}

    /** @param places how many more each can take who shares; else one */
    Outcome of(Map<PersonId, Integer> places) {
        var taking = turnout.sharing().stream()
                .collect(Collectors.toMap(Matching::id, one -> places.getOrDefault(one.id(), 1)));
        var matched = matched(taking);
        var people = turnout.all().stream().collect(Collectors.toMap(Matching::id, Function.identity()));
        var groups = matched.groups().stream()
                .map(group -> group(group.people(), people))
                .sorted(Comparator.comparing(group -> group.people().getFirst()))
                .toList();
        var without = new HashMap<String, Why>();
        taking.forEach((person, many) -> {
            if (many > 0) {
                without.put(person, Why.SPARE);
            }
        });
        matched.without().forEach((person, why) -> without.put(person, Why.of(why)));
        groups.forEach(group -> group.people().forEach(person -> without.remove(person.value())));
        return new Outcome(groups, without);
    }

    private Matched matched(Map<String, Integer> places) {
        return switch (form) {
            case Form.Mentors mentors -> Sides.of(pool, places);
            case Form.Peers peers -> Peers.of(pool);
            case Form.Groups groups -> Teams.of(pool, groups.size(), STEPS).matched();
        };
    }

    /** Of two sides, who shares stands first in a match. */
    private Group group(List<String> found, Map<String, Person> people) {
        if (form instanceof Form.Mentors) {
            var mentor = Objects.requireNonNull(people.get(found.getFirst()));
            var mentee = Objects.requireNonNull(people.get(found.getLast()));
            return new Group(
                    List.of(mentee.id(), mentor.id()),
                    Skills.shared(mentor, mentee).stream().findFirst());
        }
        return new Group(found.stream().sorted().map(PersonId::new).toList(), Optional.empty());
    }

    private static String id(Person person) {
        return person.id().value();
    }
}
