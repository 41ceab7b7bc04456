package dev.kith.meeting;

import dev.kith.facts.Fact;
import dev.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All meetings, each by its id, which nobody can guess. */
interface Meetings {

    /** The id of the meeting of people who were told of each other in a round; in whatever order. */
    String idOf(Occasion.Told told, List<PersonId> people);

    /** The id of what one of them says of it. */
    String wordOf(String id, PersonId person);

    Optional<Meeting> find(String id);

    /** Of many at once; those that there are. */
    Map<String, Meeting> find(List<String> ids);

    /** Begins one; nothing where it began before. */
    void begin(String id, Occasion occasion);

    /**
     * Keeps how it is after that, and appends what is told of it, atomically; what changes nothing tells nothing.
     *
     * @return how it is then; empty where there is none
     */
    Optional<Meeting> change(String id, Function<Meeting, Change> how);

    /** Those that somebody is one of, by their ids. */
    Map<String, Meeting> of(PersonId person);

    /** How a meeting is after a change, and what the fact log learns of it. */
    record Change(Meeting after, List<Fact> told) {

        static Change to(Meeting after) {
            return new Change(after, List.of());
        }
    }
}
