package dev.kith.matching;

import java.util.BitSet;
import java.util.Set;

/**
 * Somebody who may be matched: all that a match goes by. Words are the same where they are written the same; an empty one is not known.
 */
public record Member(String id, Place place, Topics topics, Times times) {

    /**
     * Where in the organisation they are.
     *
     * @param line whom they report to, and whom those do, up to the top; by their ids
     */
    public record Place(String department, String site, String level, Set<String> line) {

        public Place {
            line = Set.copyOf(line);
        }
    }

    /** What they can share, what they want to learn, and what they like. */
    public record Topics(Set<String> offered, Set<String> wanted, Set<String> interests) {

        public Topics {
            offered = Set.copyOf(offered);
            wanted = Set.copyOf(wanted);
            interests = Set.copyOf(interests);
        }
    }

    /**
     * When and how they can talk.
     *
     * @param languages none: not known, and no bar
     * @param halfHours of a usual week in which they work, counted from Monday 00:00 UTC, 0 to {@value #WEEK} − 1; none: not known, and
     *     no bar
     */
    public record Times(Set<String> languages, BitSet halfHours) {

        /** Half hours of a week. */
        public static final int WEEK = 7 * 48;

        public Times {
            languages = Set.copyOf(languages);
            halfHours = halfHours.get(0, WEEK);
        }

        @Override
        public BitSet halfHours() {
            return halfHours.get(0, WEEK);
        }

        /** Nothing is known. */
        public static Times unknown() {
            return new Times(Set.of(), new BitSet());
        }
    }

    /** Whether one of the two reports to the other, at whatever distance. */
    boolean isInLineWith(Member other) {
        return place.line().contains(other.id) || other.place().line().contains(id);
    }

    /** Somebody of whom no more is known. */
    public static Member of(String id) {
        return new Member(
                id, new Place("", "", "", Set.of()), new Topics(Set.of(), Set.of(), Set.of()), Times.unknown());
    }
}
