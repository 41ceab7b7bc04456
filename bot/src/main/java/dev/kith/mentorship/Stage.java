package dev.kith.mentorship;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Set;

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
     */
    record Asked(Instant since, Instant until, Set<Side> agreed) implements Stage {

        public Asked {
            agreed = Set.copyOf(agreed);
        }
    }

    /**
     * Both were told of each other.
     *
     * @param half when the two are asked to look at how it goes
     * @param end when they are asked whether it is to end
     * @param looked what they were asked so far
     */
    record Running(Instant since, Instant half, Instant end, Looked looked) implements Stage {}

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
     * @param isBack whether the mentor is here again and was asked whether it goes on
     */
    record Away(Instant since, Running before, Choice choice, boolean isBack) implements Stage {}

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
     */
    record Ended(Instant at, Why why, Set<Side> by, boolean ran) implements Stage {

        public Ended {
            by = Set.copyOf(by);
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
        DONE
    }
}
