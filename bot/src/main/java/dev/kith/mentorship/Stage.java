package dev.kith.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How far a mentorship is; instants are of business time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Stage.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = Stage.Running.class, name = "running"),
    @JsonSubTypes.Type(value = Stage.Away.class, name = "away"),
    @JsonSubTypes.Type(value = Stage.Ended.class, name = "ended")
})
sealed interface Stage {

    /**
     * Somebody is asked whether they would.
     *
     * @param until then the next best is asked
     * @param agreed who said yes so far
     * @param at when each reads that they are asked
     */
    record Asked(Instant since, Instant until, Set<Side> agreed, Map<Side, Instant> at) implements Stage {

        public Asked {
            agreed = Set.copyOf(agreed);
            at = Map.copyOf(at);
        }

        /** The same from now on, for as long; both are asked at once. */
        Asked again(Instant now) {
            var times = at.keySet().stream().collect(Collectors.toMap(UnaryOperator.identity(), side -> now));
            return new Asked(now, now.plus(Duration.between(since, until)), agreed, times);
        }

        /** Whether one of them can know of it. */
        boolean hasReached(Side side, Instant now) {
            return Optional.ofNullable(at.get(side))
                    .filter(when -> !when.isAfter(now))
                    .isPresent();
        }
    }

    /**
     * Both were told of each other.
     *
     * @param half when the two are asked to look at how it goes
     * @param end when they are asked whether it is to end
     * @param looked what they were asked so far
     * @param reminder of their next conversation; empty where there is none, or one of them does not want it
     */
    record Running(Instant since, Instant half, Instant end, Looked looked, Optional<Reminder> reminder)
            implements Stage {

        /** Without a reminder. */
        Running(Instant since, Instant half, Instant end, Looked looked) {
            this(since, half, end, looked, Optional.empty());
        }

        Running looked(Looked now) {
            return new Running(since, half, end, now, reminder);
        }

        Running reminding(Optional<Reminder> next) {
            return new Running(since, half, end, looked, next);
        }

        /** When the two are asked something; then there is no need to remind them. */
        @JsonIgnore
        Instant due() {
            return switch (looked) {
                case NEVER -> half;
                case HALFWAY -> end;
                case AT_THE_END -> end.plus(Mentorship.AFTERWARDS);
            };
        }

        /** Whether the two were asked whether it is to end. */
        @JsonIgnore
        boolean isAtItsEnd() {
            return looked == Looked.AT_THE_END;
        }

        /** The same up to another end, and without another look halfway. */
        Running until(Instant another, Instant from) {
            return new Running(since, from, another, Looked.HALFWAY, reminder);
        }

        /** The same, so much later, where the two rested. */
        Running later(Duration rest) {
            return new Running(
                    since,
                    looked == Looked.NEVER ? half.plus(rest) : half,
                    end.plus(rest),
                    looked,
                    reminder.map(one -> new Reminder(one.at().plus(rest), one.number())));
        }
    }

    /**
     * When two are reminded next.
     *
     * @param number which of the reminders it is, from 0 on
     */
    record Reminder(Instant at, int number) {}

    /** What two were asked of how it goes. */
    enum Looked {
        NEVER,
        HALFWAY,
        AT_THE_END
    }

    /**
     * The mentor is away for long.
     *
     * @param since when it was noticed
     * @param before what it was until then
     * @param asked when the mentor, here again, was asked whether it goes on
     */
    record Away(Instant since, Running before, Choice choice, Optional<Instant> asked) implements Stage {

        /** Whether the mentor is here again. */
        @JsonIgnore
        boolean isBack() {
            return asked.isPresent();
        }

        Away asked(Optional<Instant> now) {
            return new Away(since, before, choice, now);
        }
    }

    /** What the mentee wants to do meanwhile; a change ends it. */
    enum Choice {
        /** They did not say; so they wait. */
        OPEN,
        WAIT,
        /** Somebody else stands in. */
        STAND_IN
    }

    /**
     * It is over, or never came about.
     *
     * @param by whose doing that was; nobody's business but theirs
     * @param ran whether it ever ran
     * @param too what the other said after that, who was asked as well and did not know of it yet
     */
    record Ended(Instant at, Why why, Set<Side> by, boolean ran, Map<Side, Why> too) implements Stage {

        /** After so long everybody who was asked has read that it did not come about. */
        private static final Duration TOLD = Duration.ofDays(1);

        public Ended {
            by = Set.copyOf(by);
            too = Map.copyOf(too);
        }

        Ended(Instant at, Why why, Set<Side> by, boolean ran) {
            this(at, why, by, ran, Map.of());
        }

        /** Why one of them is the reason, or would be; empty for whoever is not. */
        Optional<Why> why(Side side) {
            return by.contains(side) ? Optional.of(why) : Optional.ofNullable(too.get(side));
        }

        /** Whether one who was asked as well may still believe that they are asked, and is to read nothing else. */
        boolean isUnknownTo(Side side, Instant now) {
            return !ran && why(side).isEmpty() && now.isBefore(at.plus(TOLD));
        }

        Ended and(Side side, Why no) {
            var both = new HashMap<>(too);
            both.put(side, no);
            return new Ended(at, why, by, ran, both);
        }
    }

    /** Why one ended. */
    enum Why {
        NOT_NOW,
        NOT_THIS_PERSON,
        WRONG_TOPIC,
        NO_ANSWER,
        /** They cannot be asked at present. */
        AWAY,
        /** They are not with the organisation, or not in the programme, any more. */
        LEFT,
        /** The mentee wanted somebody else while the mentor was away. */
        CHANGED,
        /** Whom somebody stood in for is here again. */
        STOOD_IN,
        /** The programme ended, for everybody. */
        CLOSED,
        DONE;

        /** Whether somebody said so. */
        boolean isNo() {
            return this == NOT_NOW || this == NOT_THIS_PERSON || this == WRONG_TOPIC;
        }
    }
}
