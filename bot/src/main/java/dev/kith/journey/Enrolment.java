package dev.kith.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's way through the journey of a campaign.
 *
 * @param run names it for good, whatever becomes of the date: the first that was known
 * @param steps those that are behind them, by id
 * @param origin whose wish it was
 */
record Enrolment(String run, Dates dates, Standing standing, Map<String, Passed> steps, Origin origin) {

    /** What was kept before anybody could choose was given. */
    Enrolment {
        steps = Map.copyOf(steps);
        origin = Objects.requireNonNullElse(origin, Origin.ASSIGNED);
    }

    /** Nothing is behind them yet. */
    Enrolment(LocalDate anchor, Dates dates, Standing standing) {
        this(anchor.toString(), dates, standing, Map.of(), Origin.ASSIGNED);
    }

    /** Chosen by themselves on this day: it begins on the next one, whatever it is anchored on. */
    static Enrolment chosen(LocalDate day, Instant now) {
        var dates = new Dates(day, day.plusDays(1), false);
        return new Enrolment(day.toString(), dates, Standing.of(State.WALKING, now), Map.of(), Origin.CHOSEN);
    }

    /** Whose wish it was that they walk it. */
    enum Origin {
        /** The organisation's: a campaign is for them. */
        ASSIGNED,
        /** Their own. */
        CHOSEN
    }

    /**
     * The days it goes by.
     *
     * @param anchor the date as it is known now
     * @param from day 0: the anchor, or the day after it was learnt where that was later
     * @param late whether it was learnt so late that the first steps are left out: what they were about comes first, in one card
     */
    record Dates(LocalDate anchor, LocalDate from, boolean late) {}

    /**
     * Where it stands.
     *
     * @param since when it came to stand there (business time)
     * @param why it ended; empty while it has not
     * @param doubt since when something speaks against going on; empty where nothing does
     */
    record Standing(State state, Instant since, Optional<Why> why, Optional<Instant> doubt) {

        static Standing of(State state, Instant since) {
            return new Standing(state, since, Optional.empty(), Optional.empty());
        }

        static Standing ended(Why why, Instant since) {
            return new Standing(State.ENDED, since, Optional.of(why), Optional.empty());
        }
    }

    /** What has become of it. */
    enum State {
        /** Somebody is in the audience and has the date: it begins unless too many are so at once. */
        NOTICED,
        /** Too many at once: an admin is asked whether it shall begin. */
        ASKED,
        WALKING,
        /** Nothing is left to be sent. */
        DONE,
        /** It will not go on by itself. */
        ENDED,
        /** An admin did not want it to begin. */
        LEFT_OUT
    }

    /** Why it ended before its last step. */
    enum Why {
        /** What it is for was reached. */
        REACHED,
        /** The date it is anchored on is gone. */
        NO_DATE,
        /** They lead nobody any more. */
        LEADS_NOBODY,
        /** The campaign is for them no longer. */
        NOT_FOR_THEM,
        /** They are with the organisation no longer. */
        LEFT,
        /** They had chosen it themselves, and want no more of it. */
        STOPPED,
        /** They had chosen it themselves, and now it is given to them: once is enough. */
        GIVEN
    }

    /**
     * How a step came to be behind them.
     *
     * @param at when it was sent, or left out (business time)
     * @param deed when something was done about it
     */
    record Passed(How how, Instant at, Optional<Instant> deed) {

        static Passed deed(Instant at) {
            return new Passed(How.DEED, at, Optional.of(at));
        }

        /** The same without a deed. */
        Passed(How how, Instant at) {
            this(how, at, Optional.empty());
        }

        /** When whoever waited for it need not any more. */
        Instant over() {
            return deed.orElse(at);
        }

        boolean wasSent() {
            return how.compareTo(How.SENT) >= 0;
        }

        private Passed since(Passed former) {
            return former.how() == How.SENT ? new Passed(how, former.at(), deed) : this;
        }
    }

    /** The ways in which a step is over; a deed comes after having been sent. */
    enum How {
        LEFT_OUT,
        NOT_SENT,
        SENT,
        DEED
    }

    boolean isWalking() {
        return standing.state() == State.WALKING;
    }

    boolean isChosen() {
        return origin == Origin.CHOSEN;
    }

    boolean hasPassed(String step) {
        return steps.containsKey(step);
    }

    Optional<Passed> passed(String step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** Whether they were sent anything of it. */
    boolean hasBegun() {
        return steps.values().stream().anyMatch(Passed::wasSent);
    }

    Enrolment standing(Standing now) {
        return new Enrolment(run, dates, now, steps, origin);
    }

    Enrolment dated(Dates now) {
        return new Enrolment(run, now, standing, steps, origin);
    }

    /** A step is behind them; of two tellings the one that says more holds. */
    Enrolment passing(String step, Passed passed) {
        var former = steps.get(step);
        if (former != null && former.how().compareTo(passed.how()) >= 0) {
            return this;
        }
        var all = new HashMap<>(steps);
        all.put(step, former == null ? passed : passed.since(former));
        return new Enrolment(run, dates, standing, all, origin);
    }
}
