package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Who may walk a journey, and by which dates: the rules of starting, asked of one person. */
record Newcomers(Directory directory, Audiences audiences, Anchors anchors) {

    /** A date so much later than the one of a journey that is over is another beginning, and not the former corrected. */
    static final int ANOTHER_AFTER = 30;

    /** What would begin for somebody who has these enrolments, the latest first; empty where nothing would. */
    Optional<Enrolment> of(Campaign campaign, Journey journey, Person person, List<Enrolment> former, Instant now) {
        if (!former.isEmpty() && !isOver(former.getFirst())) {
            return Optional.empty();
        }
        return date(journey, person, now)
                .filter(anchor -> former.isEmpty() || isAnother(journey, former.getFirst(), anchor))
                .flatMap(anchor -> Starting.of(anchor, Timetable.dayOf(now, person))
                        .map(dates -> new Enrolment(anchor, dates, Standing.of(State.NOTICED, now))))
                .filter(enrolment -> objection(campaign, journey, person, now).isEmpty());
    }

    /** The date that somebody's journey is anchored on, whether or not it is for them. */
    Optional<LocalDate> date(Journey journey, Person person, Instant now) {
        return anchors.date(journey.anchor(), person, Timetable.dayOf(now, person));
    }

    /** What speaks against somebody's walking it; empty where nothing does. */
    Optional<Why> objection(Campaign campaign, Journey journey, Person person, Instant now) {
        if (date(journey, person, now).isEmpty()) {
            return Optional.of(Why.NO_DATE);
        }
        if (anchors.leadsNobody(journey.anchor(), person)) {
            return Optional.of(Why.LEADS_NOBODY);
        }
        return audiences.compile(campaign.audience()).includes(person, directory, now)
                ? Optional.empty()
                : Optional.of(Why.NOT_FOR_THEM);
    }

    private static boolean isOver(Enrolment enrolment) {
        return switch (enrolment.standing().state()) {
            case NOTICED, ASKED, WALKING -> false;
            case DONE, ENDED, LEFT_OUT -> true;
        };
    }

    private static boolean isAnother(Journey journey, Enrolment former, LocalDate anchor) {
        return journey.anchor().kind() != Anchor.Kind.ENROLMENT
                && ChronoUnit.DAYS.between(former.dates().anchor(), anchor) > ANOTHER_AFTER;
    }
}
