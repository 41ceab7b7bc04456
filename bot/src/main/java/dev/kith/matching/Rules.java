package dev.kith.matching;

import java.util.BitSet;
import java.util.Collections;
import java.util.Optional;

/**
 * What no match breaks, however well two would suit. Beside these: nobody is matched along their reporting line, or with whom they, or
 * the other, do not want to meet.
 *
 * @param apart for how many rounds two who met do not meet again; 0: they may at once
 * @param halfHours of a week that both have to work in
 * @param inOneLanguage whether they have to share one
 * @param needsSkill whether one of the two has to offer what the other wants
 */
public record Rules(int apart, int halfHours, boolean inOneLanguage, boolean needsSkill) {

    public Rules {
        if (apart < 0 || halfHours < 0 || halfHours > Member.Times.WEEK) {
            throw new IllegalArgumentException("apart: " + apart + ", half hours: " + halfHours
                    + " (valid: 0 or more, 0 to " + Member.Times.WEEK + ")");
        }
    }

    /** Where two need not learn of each other. */
    public Rules(int apart, int halfHours, boolean inOneLanguage) {
        this(apart, halfHours, inOneLanguage, false);
    }

    /** Nothing but the reporting line and who does not want to meet. */
    public static Rules none() {
        return new Rules(0, 0, false);
    }

    /** What keeps two apart. */
    public enum Bar {
        /** Somebody does not want to; told as if nobody was there. */
        BLOCKED,
        REPORTING_LINE,
        /** There is nothing to learn of each other; told as if nobody was there. */
        SKILL,
        MET_LATELY,
        LANGUAGE,
        HOURS
    }

    /** The first that keeps two apart; empty where they may meet. */
    public Optional<Bar> between(Member one, Member other, Past past) {
        var couple = new Couple(one.id(), other.id());
        if (past.blocked().contains(couple)) {
            return Optional.of(Bar.BLOCKED);
        }
        if (one.isInLineWith(other)) {
            return Optional.of(Bar.REPORTING_LINE);
        }
        if (needsSkill && !canLearn(one, other) && !canLearn(other, one)) {
            return Optional.of(Bar.SKILL);
        }
        Integer ago = past.met().get(couple);
        if (ago != null && ago <= apart) {
            return Optional.of(Bar.MET_LATELY);
        }
        if (inOneLanguage && !canTalk(one, other)) {
            return Optional.of(Bar.LANGUAGE);
        }
        return overlaps(one, other) ? Optional.empty() : Optional.of(Bar.HOURS);
    }

    private static boolean canLearn(Member wants, Member offers) {
        return !Collections.disjoint(wants.topics().wanted(), offers.topics().offered());
    }

    private static boolean canTalk(Member one, Member other) {
        var here = one.times().languages();
        var there = other.times().languages();
        return here.isEmpty() || there.isEmpty() || !Collections.disjoint(here, there);
    }

    private boolean overlaps(Member one, Member other) {
        BitSet both = one.times().halfHours();
        BitSet there = other.times().halfHours();
        if (halfHours == 0 || both.isEmpty() || there.isEmpty()) {
            return true;
        }
        both.and(there);
        return both.cardinality() >= halfHours;
    }
}
