package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.Enrolment.Dates;
import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Lets journeys begin, each on the morning after; done twice it is done once. */
record Beginnings(Enrolments enrolments, Scenes scenes) {

    private static final Set<State> WAITING = Set.of(State.NOTICED, State.ASKED);

    /** Somebody's enrolment, which is kept already and has not begun, begins. */
    void begin(Campaign campaign, Journey journey, Person person, String run, Instant now) {
        enrolments.change(
                campaign.id(),
                person.id(),
                run,
                one -> WAITING.contains(one.standing().state())
                        ? begun(campaign.id(), journey, person, one, now)
                        : one);
        endChosen(journey, person, now);
    }

    /** Nobody walks the same journey twice at once. */
    private void endChosen(Journey journey, Person person, Instant now) {
        var chosen = CampaignId.chosen(journey.id().value());
        enrolments.of(chosen, person.id()).stream()
                .filter(Enrolment::isWalking)
                .forEach(walk -> enrolments.change(
                        chosen,
                        person.id(),
                        walk.run(),
                        one -> one.isWalking() ? one.standing(Standing.ended(Why.GIVEN, now)) : one));
    }

    /** It will not begin: an admin does not want it to. */
    void leaveOut(CampaignId campaign, Person person, String run, Instant now) {
        enrolments.change(
                campaign,
                person.id(),
                run,
                one -> WAITING.contains(one.standing().state()) ? one.standing(Standing.of(State.LEFT_OUT, now)) : one);
    }

    /** No earlier than the morning after; of one that was learnt late, the steps that would have come before are left out. */
    Enrolment begun(CampaignId campaign, Journey journey, Person person, Enrolment enrolment, Instant now) {
        LocalDate next = Timetable.dayOf(now, person).plusDays(1);
        LocalDate anchor = enrolment.dates().anchor();
        boolean isLate = enrolment.dates().late();
        LocalDate from = isLate || !anchor.isBefore(next) ? anchor : next;
        var begun = enrolment.dated(new Dates(anchor, from, isLate)).standing(Standing.of(State.WALKING, now));
        return isLate ? withoutWhatIsOver(campaign, journey, person, begun, next) : begun;
    }

    /** Where nothing was missed there is nothing to sum up. */
    private Enrolment withoutWhatIsOver(
            CampaignId campaign, Journey journey, Person person, Enrolment begun, LocalDate next) {
        var over = scenes.walk(campaign, journey, person, begun).before(next);
        var passed = new Passed(How.LEFT_OUT, begun.standing().since());
        var without = over.stream().reduce(begun, (one, step) -> one.passing(step.id(), passed), (one, same) -> same);
        var dates = begun.dates();
        return without.dated(new Dates(dates.anchor(), dates.from(), !over.isEmpty()));
    }
}
