package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Person;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Journey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of an enrolment because the directory, or a clock, says something else than before: a pure function. What speaks
 * against going on ends it a day later, if it still does: files are corrected, and people are moved in two steps.
 */
record Review(Newcomers newcomers) {

    static final Duration GRACE = Duration.ofDays(1);

    /** For so long after it ended it goes on, where what spoke against it is gone again. */
    static final Duration RETURNS_WITHIN = Duration.ofDays(30);

    private static final Set<Why> MAY_RETURN = Set.of(Why.NO_DATE, Why.LEADS_NOBODY, Why.NOT_FOR_THEM, Why.LEFT);

    /** The same where there is nothing to change: against what somebody chose themselves nothing speaks. */
    Enrolment of(Campaign campaign, Journey journey, Person person, Enrolment enrolment, Instant now) {
        if (enrolment.isChosen()) {
            return enrolment;
        }
        return switch (enrolment.standing().state()) {
            case NOTICED, ASKED, WALKING -> {
                var objection = newcomers.objection(campaign, journey, person, now);
                yield objection
                        .map(why -> doubted(enrolment, why, now))
                        .orElseGet(() -> corrected(undoubted(enrolment), journey, person, now));
            }
            case ENDED -> returned(campaign, journey, person, enrolment, now);
            case DONE, LEFT_OUT -> enrolment;
        };
    }

    static Enrolment doubted(Enrolment enrolment, Why why, Instant now) {
        var standing = enrolment.standing();
        var since = standing.doubt().orElse(now);
        return enrolment.standing(
                since.plus(GRACE).isAfter(now)
                        ? new Standing(standing.state(), standing.since(), Optional.empty(), Optional.of(since))
                        : Standing.ended(why, now));
    }

    private static Enrolment undoubted(Enrolment enrolment) {
        var standing = enrolment.standing();
        return standing.doubt().isEmpty()
                ? enrolment
                : enrolment.standing(Standing.of(standing.state(), standing.since()));
    }

    private Enrolment corrected(Enrolment enrolment, Journey journey, Person person, Instant now) {
        return newcomers
                .date(journey, person, now)
                .filter(anchor -> journey.anchor().kind() != Anchor.Kind.ENROLMENT)
                .filter(anchor -> !anchor.equals(enrolment.dates().anchor()))
                .map(anchor -> corrected(enrolment, anchor, Timetable.dayOf(now, person), now))
                .orElse(enrolment);
    }

    /** As long as nothing was sent, it is as if the date had been so from the start. */
    private static Enrolment corrected(Enrolment enrolment, LocalDate anchor, LocalDate today, Instant now) {
        var moved = enrolment.dated(Starting.corrected(enrolment.dates(), anchor, today));
        if (enrolment.hasBegun()) {
            return moved;
        }
        return Starting.of(anchor, today)
                .map(dates -> dates.late() && enrolment.isWalking() ? moved : enrolment.dated(dates))
                .orElseGet(() -> enrolment.standing(Standing.of(State.LEFT_OUT, now)));
    }

    /** Whoever was on their way goes on; of whom nothing was sent yet is noticed anew. */
    private Enrolment returned(Campaign campaign, Journey journey, Person person, Enrolment enrolment, Instant now) {
        var standing = enrolment.standing();
        boolean mayReturn = standing.why().filter(MAY_RETURN::contains).isPresent()
                && standing.since().plus(RETURNS_WITHIN).isAfter(now)
                && newcomers.objection(campaign, journey, person, now).isEmpty();
        if (!mayReturn) {
            return enrolment;
        }
        var state = enrolment.hasBegun() ? State.WALKING : State.NOTICED;
        return corrected(enrolment.standing(Standing.of(state, now)), journey, person, now);
    }
}
