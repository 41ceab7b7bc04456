package dev.kith.journey;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.journey.Enrolment.State;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where those who run a journey see who waits to begin and what an edited journey would change, and decide it. */
public final class JourneyDesk {

    private final Campaigns campaigns;
    private final Journeys journeys;
    private final Lookout.Register register;
    private final Comparison comparison;
    private final Around around;

    JourneyDesk(
            Campaigns campaigns, Journeys journeys, Lookout.Register register, Comparison comparison, Around around) {
        this.campaigns = campaigns;
        this.journeys = journeys;
        this.register = register;
        this.comparison = comparison;
        this.around = around;
    }

    /** Who there is, how it goes on, and what time it is. */
    record Around(Directory directory, Onward onward, BusinessTime time, JourneyFaults faults) {}

    /**
     * Somebody whose journey has not begun and may.
     *
     * @param begins {@code whole}, or {@code rest} where the date was learnt so late that the first steps are left out
     * @param state {@code asked}, or {@code noticed}: it begins by itself soon, unless too many do
     */
    public record Beginner(String person, String name, LocalDate date, String begins, String state) {}

    /** A running campaign's timeline; empty where it runs no journey. */
    public Optional<Timeline> timeline(CampaignId id) {
        return walked(id)
                .map(one -> Timeline.of(
                        one.journey(),
                        register.enrolments().all(id),
                        journeys.isOutdated(one.campaign()),
                        journeys::title));
    }

    /** As whoever begins after everybody was moved to it would walk it; empty where the campaign runs no journey. */
    public Optional<Journey> inCatalog(CampaignId id) {
        return walked(id).flatMap(one -> journeys.inCatalog(one.campaign()));
    }

    /** In the order of their ids; empty where the campaign runs no journey. */
    public Optional<List<Beginner>> beginners(CampaignId id) {
        return walked(id)
                .map(one -> waiting(id, person -> true).stream()
                        .map(JourneyDesk::beginner)
                        .toList());
    }

    /**
     * Lets journeys begin that wait for somebody's word.
     *
     * @param who of them; empty for all
     * @return how many began; empty where the campaign runs no journey
     */
    public Optional<Integer> begin(CampaignId id, Optional<List<String>> who) {
        return walked(id).map(one -> {
            var all = waiting(id, isAmong(who));
            all.forEach(waiting -> {
                register.beginnings()
                        .begin(
                                one.campaign(),
                                one.journey(),
                                waiting.person(),
                                waiting.walk().run(),
                                around.time().instant());
                around.onward().plan(id, waiting.person().id());
            });
            return all.size();
        });
    }

    /** Those will not begin, unless their date becomes another. */
    public Optional<Integer> leaveOut(CampaignId id, Optional<List<String>> who) {
        return walked(id).map(one -> {
            var all = waiting(id, isAmong(who));
            all.forEach(waiting -> register.beginnings()
                    .leaveOut(
                            id,
                            waiting.person(),
                            waiting.walk().run(),
                            around.time().instant()));
            return all.size();
        });
    }

    /** What would be different for whom if the campaign went on with the catalogue's journey; empty where it runs none. */
    public Optional<Changes> changes(CampaignId id) {
        return walked(id)
                .flatMap(one -> journeys.inCatalog(one.campaign())
                        .map(other -> comparison.of(
                                id, one.journey(), other, register.enrolments().all(id))));
    }

    /** What became of moving a campaign to the catalogue's journey. */
    public sealed interface Moved {

        record Done(Changes changes) implements Moved {}

        /** The catalogue's journey is none that this campaign can walk; nothing was changed. */
        record Refused(List<Fault> faults) implements Moved {}
    }

    /**
     * Goes on with the catalogue's journey. What was sent stays sent; what is left follows the new order. Empty where the
     * campaign runs no journey, or was not started: then it is the catalogue's anyhow.
     */
    public Optional<Moved> move(CampaignId id) {
        return walked(id)
                .filter(one -> journeys.isKept(one.campaign()))
                .flatMap(one -> journeys.inCatalog(one.campaign()).map(other -> move(one, other)));
    }

    private Moved move(Walked walked, Journey other) {
        var faults = around.faults().of(walked.campaign(), Optional.of(other));
        if (!faults.isEmpty()) {
            return new Moved.Refused(faults);
        }
        var id = walked.campaign().id();
        var all = register.enrolments().all(id);
        var changes = comparison.of(id, walked.journey(), other, all);
        journeys.move(id, other);
        all.keySet().forEach(person -> around.onward().plan(id, person));
        return new Moved.Done(changes);
    }

    private record Walked(Campaign campaign, Journey journey) {}

    /** What people chose for themselves is nobody's to look at. */
    private Optional<Walked> walked(CampaignId id) {
        return campaigns
                .find(id)
                .filter(kept -> !kept.id().isKiths())
                .map(Campaigns.Kept::campaign)
                .filter(campaign -> campaign.activity().kind().equals(JourneyActivity.KIND))
                .flatMap(campaign -> journeys.of(campaign).map(journey -> new Walked(campaign, journey)));
    }

    private record Waiting(Person person, Enrolment walk) {}

    private List<Waiting> waiting(CampaignId id, Predicate<PersonId> who) {
        var waiting = new ArrayList<Waiting>();
        for (Map.Entry<PersonId, List<Enrolment>> one :
                register.enrolments().all(id).entrySet()) {
            if (who.test(one.getKey())) {
                one.getValue().stream()
                        .filter(JourneyDesk::waits)
                        .forEach(walk -> around.directory()
                                .find(one.getKey())
                                .ifPresent(person -> waiting.add(new Waiting(person, walk))));
            }
        }
        waiting.sort(Comparator.comparing(one -> one.person().id()));
        return waiting;
    }

    private static boolean waits(Enrolment walk) {
        return walk.standing().state() == State.ASKED || walk.standing().state() == State.NOTICED;
    }

    private static Predicate<PersonId> isAmong(Optional<List<String>> who) {
        var ids = who.map(Set::copyOf);
        return person -> ids.map(all -> all.contains(person.value())).orElse(true);
    }

    private static Beginner beginner(Waiting waiting) {
        var walk = waiting.walk();
        return new Beginner(
                waiting.person().id().value(),
                waiting.person().name(),
                walk.dates().anchor(),
                walk.dates().late() ? "rest" : "whole",
                Timeline.word(walk.standing().state()));
    }
}
