package dev.kith.journey;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Parties;
import dev.kith.campaign.Campaign;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows of everybody on a journey what comes next, and keeps what is over without having been sent. */
final class Guide {

    /** Those ends of which somebody is told: they wonder otherwise whether something is broken. */
    private static final Set<Why> TOLD = Set.of(Why.NO_DATE, Why.LEADS_NOBODY, Why.NOT_FOR_THEM);

    private final Journeys journeys;
    private final Enrolments enrolments;
    private final Cards cards;
    private final Scenes scenes;

    Guide(Journeys journeys, Enrolments enrolments, Cards cards, Scenes scenes) {
        this.journeys = journeys;
        this.enrolments = enrolments;
        this.cards = cards;
        this.scenes = scenes;
    }

    /** What is to be planned for somebody's journeys by {@code until}, whatever of it is planned already. */
    List<Occurrence> occurrences(Campaign campaign, Person person, List<Enrolment> walks, Instant until) {
        return journeys.of(campaign).stream()
                .flatMap(journey ->
                        walks.stream().flatMap(walk -> occurrences(campaign.id(), journey, person, walk, until)))
                .toList();
    }

    private Stream<Occurrence> occurrences(
            CampaignId campaign, Journey journey, Person person, Enrolment enrolment, Instant until) {
        return turns(campaign, journey, person, enrolment).stream()
                .filter(turn -> !turn.at().isAfter(until))
                .map(turn -> occurrence(campaign, person, enrolment, turn));
    }

    private List<Turn> turns(CampaignId campaign, Journey journey, Person person, Enrolment enrolment) {
        if (enrolment.standing().doubt().isPresent()) {
            return List.of();
        }
        return switch (enrolment.standing().state()) {
            case WALKING -> goOn(campaign, journey, person, enrolment);
            case ENDED -> farewell(journey, person, enrolment).stream().toList();
            case NOTICED, ASKED, DONE, LEFT_OUT -> List.of();
        };
    }

    /** Keeps what passed without having been sent, and where the journey is over; what is left is next. */
    private List<Turn> goOn(CampaignId campaign, Journey journey, Person person, Enrolment enrolment) {
        var walk = scenes.walk(campaign, journey, person, enrolment);
        if (walk.isReached()) {
            change(
                    campaign,
                    person,
                    enrolment,
                    Standing.ended(Why.REACHED, walk.scene().now()));
            return List.of();
        }
        var leftOut = walk.leftOut();
        if (!leftOut.isEmpty()) {
            var passed = new Passed(How.LEFT_OUT, walk.scene().now());
            return enrolments
                    .change(
                            campaign,
                            person.id(),
                            enrolment.run(),
                            one -> leftOut.stream()
                                    .reduce(one, (all, step) -> all.passing(step.id(), passed), (all, same) -> same))
                    .map(now -> turns(campaign, journey, person, now))
                    .orElse(List.of());
        }
        if (walk.isDone()) {
            change(
                    campaign,
                    person,
                    enrolment,
                    Standing.of(State.DONE, walk.scene().now()));
        }
        return walk.next();
    }

    private void change(CampaignId campaign, Person person, Enrolment enrolment, Standing standing) {
        enrolments.change(
                campaign, person.id(), enrolment.run(), one -> one.isWalking() ? one.standing(standing) : one);
    }

    /** On the working day after it ended, where they had begun. */
    Optional<Turn> farewell(Journey journey, Person person, Enrolment enrolment) {
        boolean isTold = enrolment.standing().why().filter(TOLD::contains).isPresent();
        if (!isTold || !enrolment.hasBegun() || enrolment.hasPassed(Turn.FAREWELL)) {
            return Optional.empty();
        }
        var times = scenes.timetable();
        LocalDate ended = Timetable.dayOf(enrolment.standing().since(), person);
        Instant at = times.at(
                times.workingDay(ended.plusDays(1), person),
                journey.steps().getFirst().moment().at(),
                person);
        return Optional.of(new Turn(Turn.FAREWELL, Reader.PERSON, person, at));
    }

    private Occurrence occurrence(CampaignId campaign, Person person, Enrolment enrolment, Turn turn) {
        return switch (turn.role()) {
            case PERSON -> new Occurrence(enrolment.run(), turn.step(), turn.at(), Optional.empty());
            case MANAGER -> cards.of(campaign, person, enrolment, turn);
            case BUDDY, MENTOR ->
                new Occurrence(enrolment.run(), turn.step(), turn.at(), parties(person, turn.reader()));
        };
    }

    static Parties parties(Person about, Person reader) {
        return new Parties(Optional.of(about.id()), Optional.of(reader.id()), List.of());
    }
}
