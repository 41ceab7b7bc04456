package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.Enrolment.Standing;
import dev.kith.journey.Enrolment.State;
import dev.kith.journey.Enrolment.Why;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where anybody begins a journey for themselves, sees which they are on, and stops what they chose. Nobody else is told. */
public final class OwnJourneys {

    private static final Set<State> ON_IT = Set.of(State.WALKING, State.NOTICED);

    private final CampaignDesk desk;
    private final Journeys journeys;
    private final Enrolments enrolments;
    private final JourneyDesk.Around around;

    OwnJourneys(CampaignDesk desk, Journeys journeys, Enrolments enrolments, JourneyDesk.Around around) {
        this.desk = desk;
        this.journeys = journeys;
        this.enrolments = enrolments;
        this.around = around;
    }

    /**
     * A journey that somebody is on.
     *
     * @param isChosen whether they chose it themselves
     * @param because why they are, in words that follow “because”
     */
    public record Walking(CampaignId campaign, PromptId journey, String title, boolean isChosen, String because) {}

    /** What became of a wish to begin. */
    public sealed interface Begun {

        /** It begins on this day, or the next one on which they work. */
        record On(LocalDate day) implements Begun {}

        /** They are on it already, by their own choice or not. */
        record Already(boolean isChosen) implements Begun {}

        /** Whoever runs Kith holds it. */
        record Held() implements Begun {}
    }

    /** In the order of their campaigns. */
    public List<Walking> of(Person person) {
        return walked().flatMap(campaign -> enrolments.of(campaign.id(), person.id()).stream()
                        .filter(walk -> ON_IT.contains(walk.standing().state()))
                        .limit(1)
                        .flatMap(walk -> walking(campaign, walk, person).stream()))
                .toList();
    }

    private Stream<Campaign> walked() {
        return desk.all().stream()
                .filter(kept -> kept.state() == CampaignState.RUNNING || kept.state() == CampaignState.PAUSED)
                .map(Kept::campaign)
                .filter(campaign -> campaign.activity().kind().equals(JourneyActivity.KIND));
    }

    private Optional<Walking> walking(Campaign campaign, Enrolment walk, Person person) {
        return journeys.of(campaign)
                .map(journey -> new Walking(
                        campaign.id(),
                        journey.id(),
                        journey.title(),
                        walk.isChosen(),
                        Reasons.of(journey, walk, person.locale())));
    }

    /** The journey is one of the catalogue. Begun twice it is begun once; what is over may begin again. */
    public Begun begin(Person person, PromptId journey) {
        var already =
                of(person).stream().filter(one -> one.journey().equals(journey)).findFirst();
        if (already.isPresent()) {
            return new Begun.Already(already.get().isChosen());
        }
        var id = CampaignId.chosen(journey.value());
        var kept = desk.startOwn(id, text(id, journey));
        if (kept.state() != CampaignState.RUNNING) {
            return new Begun.Held();
        }
        journeys.keep(kept.campaign(), false);
        var now = around.time().instant();
        var chosen = Enrolment.chosen(Timetable.dayOf(now, person), now);
        if (!enrolments.begin(id, person.id(), chosen)) {
            // Stopped and begun again on one day: nothing was sent of it yet.
            enrolments.change(id, person.id(), chosen.run(), one -> one.isWalking() ? one : chosen);
        }
        around.onward().plan(id, person.id());
        return new Begun.On(chosen.dates().from());
    }

    private static String text(CampaignId id, PromptId journey) {
        return """
                id: %s
                activity: {kind: journey, prompt: %s}
                audience: 'false'
                """.formatted(id, journey);
    }

    /**
     * Nothing more comes of one that they chose themselves.
     *
     * @return false where they are on no such journey
     */
    public boolean stop(Person person, PromptId journey) {
        var now = around.time().instant();
        var chosen = of(person).stream()
                .filter(one -> one.isChosen() && one.journey().equals(journey))
                .map(Walking::campaign)
                .toList();
        chosen.forEach(campaign -> enrolments.of(campaign, person.id()).stream()
                .filter(Enrolment::isWalking)
                .forEach(walk -> enrolments.change(campaign, person.id(), walk.run(), one -> stopped(one, now))));
        return !chosen.isEmpty();
    }

    private static Enrolment stopped(Enrolment walk, Instant now) {
        return walk.isWalking() ? walk.standing(Standing.ended(Why.STOPPED, now)) : walk;
    }
}
