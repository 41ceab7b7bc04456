package dev.kith.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who meets whom in a round.
 *
 * @param groups each of two people or three; of peers nobody is in two of them. Of two sides each is a couple of which the first offers,
 *     who is in as many as come to them
 * @param without who has nobody, and why; they come first in the next round
 * @param worth of all groups together
 */
public record Matched(List<Group> groups, Map<String, Without> without, long worth) {

    public Matched {
        groups = List.copyOf(groups);
        without = Map.copyOf(without);
    }

    /** People who meet, by their ids. */
    public record Group(List<String> people) {

        public Group {
            people = List.copyOf(people);
        }
    }

    /** Why somebody has nobody. */
    public enum Without {
        /** Everybody whom they may meet has somebody else. */
        ALL_TAKEN,
        /** They met everybody lately whom they may meet. */
        MET_EVERYBODY,
        /** Nobody speaks their language. */
        NO_LANGUAGE,
        /** Nobody works in their hours. */
        NO_HOURS,
        /** Nobody is there whom they may meet. */
        NOBODY;

        /** By all that keeps others from somebody whom nobody may meet; what time will change is told first. */
        static Without of(Set<Rules.Bar> bars) {
            if (bars.contains(Rules.Bar.MET_LATELY)) {
                return MET_EVERYBODY;
            }
            if (bars.contains(Rules.Bar.HOURS)) {
                return NO_HOURS;
            }
            return bars.contains(Rules.Bar.LANGUAGE) ? NO_LANGUAGE : NOBODY;
        }
    }
}
