package dev.kith.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes of something that happened, as one change.
 *
 * @param mentorships as they are then; those that are not named stay as they are
 * @param notes what is to be read then
 * @param searches when somebody is looked for, for whoever has nobody
 */
record Turn(List<Mentorship> mentorships, List<Note> notes, List<Instant> searches) {

    /** Nothing. */
    static final Turn NONE = new Turn(List.of(), List.of(), List.of());

    Turn {
        mentorships = List.copyOf(mentorships);
        notes = List.copyOf(notes);
        searches = List.copyOf(searches);
    }

    static Turn of(Mentorship next, Note... notes) {
        return new Turn(List.of(next), List.of(notes), List.of());
    }

    Turn searching(Instant at) {
        return new Turn(mentorships, notes, joined(searches, List.of(at)));
    }

    Turn with(List<Note> more) {
        return new Turn(mentorships, joined(notes, more), searches);
    }

    /** Both, of different mentorships. */
    Turn and(Turn other) {
        return new Turn(
                joined(mentorships, other.mentorships), joined(notes, other.notes), joined(searches, other.searches));
    }

    boolean isNothing() {
        return equals(NONE);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
