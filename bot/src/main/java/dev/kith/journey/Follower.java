package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.Onward;
import dev.kith.clock.Tick;
import dev.kith.delivery.AboutDelivery;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.DeliveryNotSent;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.facts.FactGroup;
import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.nudge.CourseCompleted;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows each step of a journey to its end, and plans the next. A fact is acknowledged when what follows from it is planned: a
 * node that dies in between leaves it to be told again, and what was planned already is planned once.
 */
final class Follower implements Tick {

    private static final Set<CampaignState> UNDER_WAY = Set.of(CampaignState.RUNNING, CampaignState.PAUSED);

    /** Of each partition at once. */
    static final int MOST = 100;

    private final FactGroup facts;
    private final Campaigns campaigns;
    private final Deliveries deliveries;
    private final Steps steps;
    private final FactGroup.Telling telling;

    Follower(FactGroup facts, Campaigns campaigns, Deliveries deliveries, Steps steps, FactGroup.Telling telling) {
        this.facts = facts;
        this.campaigns = campaigns;
        this.deliveries = deliveries;
        this.steps = steps;
        this.telling = telling;
    }

    /** Where steps are looked up and kept, and the next are planned. */
    record Steps(
            Journeys journeys,
            Enrolments enrolments,
            Shared shared,
            Scenes.People people,
            Onward onward,
            Trails trails) {

        /** Whoever else is to be told of it is told. */
        void arrived(Campaign campaign, Errand errand) {
            journeys.of(campaign)
                    .flatMap(journey -> journey.step(errand.step()))
                    .ifPresent(step ->
                            trails.owner(step.prompt()).ifPresent(owner -> owner.arrived(step.prompt(), errand)));
        }

        /** Those who are a step further by what became of an errand. */
        List<Shared.Walker> walkers(Campaign campaign, Errand errand) {
            if (isOthersHalf(campaign, errand)) {
                return List.of();
            }
            return isShared(campaign, errand)
                    ? shared.on(new Shared.Card(errand.campaign(), errand.step(), errand.recipient()), errand.run())
                    : List.of(new Shared.Walker(errand.about(), errand.run()));
        }

        /** What somebody else is told beside the walker moves nobody on. */
        private boolean isOthersHalf(Campaign campaign, Errand errand) {
            return !errand.about().equals(errand.recipient())
                    && role(campaign, errand).filter(Reader.PERSON::equals).isPresent();
        }

        private boolean isShared(Campaign campaign, Errand errand) {
            return role(campaign, errand).filter(Reader.MANAGER::equals).isPresent();
        }

        private Optional<Reader> role(Campaign campaign, Errand errand) {
            return journeys.of(campaign)
                    .flatMap(journey -> journey.step(errand.step()))
                    .map(Step::to);
        }

        /** Who stands in the role of whom the errand was for by now, where that is somebody else. */
        Optional<PersonId> another(Campaign campaign, Errand errand, Shared.Walker walker) {
            return role(campaign, errand)
                    .flatMap(role ->
                            people.directory().find(walker.person()).flatMap(person -> people.beside(person, role)))
                    .map(Person::id)
                    .filter(reader -> !reader.equals(errand.recipient()));
        }

        /** The same where they did something about what they were sent elsewhere than in chat. */
        void learnt(Campaign campaign, PersonId person, Instant at) {
            enrolments.of(campaign.id(), person).stream()
                    .filter(Enrolment::isWalking)
                    .forEach(walk -> journeys.of(campaign).stream()
                            .flatMap(journey -> journey.steps().stream())
                            .filter(step -> walk.passed(step.id())
                                    .filter(Passed::wasSent)
                                    .isPresent())
                            .filter(step -> trails.isLearnt(step, person))
                            .forEach(step -> {
                                var errand = new Errand(campaign.id(), walk.run(), step.id(), person, person);
                                pass(campaign, errand, new Shared.Walker(person, walk.run()), Passed.deed(at));
                            }));
        }

        /** Kept first, then planned: planning reads what was kept. */
        void pass(Campaign campaign, Errand errand, Shared.Walker walker, Passed passed) {
            enrolments
                    .change(errand.campaign(), walker.person(), walker.run(), one -> one.passing(errand.step(), passed))
                    .ifPresent(one -> onward.plan(campaign.id(), walker.person()));
        }
    }

    @Override
    public String name() {
        return "go on with journeys";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return facts.unsettled();
    }

    @Override
    public int run(Instant now) {
        return facts.tell(telling, fact -> {
            if (fact instanceof AboutDelivery about) {
                follow(about);
            } else if (fact instanceof CourseCompleted completed) {
                learnt(completed);
            }
        });
    }

    /** Whoever completed what a step of theirs led to did something about it. */
    private void learnt(CourseCompleted fact) {
        var person = new PersonId(fact.person());
        campaigns.all().stream()
                .filter(kept -> UNDER_WAY.contains(kept.state()))
                .map(Campaigns.Kept::campaign)
                .filter(campaign -> campaign.activity().kind().equals(JourneyActivity.KIND))
                .forEach(campaign -> steps.learnt(campaign, person, fact.at()));
    }

    private void follow(AboutDelivery fact) {
        deliveries
                .find(new PersonId(fact.recipient()), new DeliveryId(fact.delivery()))
                .map(Delivery::errand)
                .ifPresent(errand -> campaigns
                        .definition(errand.campaign())
                        .filter(campaign -> campaign.activity().kind().equals(JourneyActivity.KIND))
                        .ifPresent(campaign -> follow(campaign, errand, passed(fact))));
    }

    private void follow(Campaign campaign, Errand errand, Passed passed) {
        if (passed.how() != How.NOT_SENT && errand.about().equals(errand.recipient())) {
            steps.arrived(campaign, errand);
        }
        steps.walkers(campaign, errand).forEach(walker -> goOn(campaign, errand, walker, passed));
    }

    /** What was not sent because somebody else reads it by now is still to come. */
    private void goOn(Campaign campaign, Errand errand, Shared.Walker walker, Passed passed) {
        if (passed.how() == How.NOT_SENT
                && steps.another(campaign, errand, walker)
                        .filter(reader -> isUntried(errand, reader))
                        .isPresent()) {
            steps.onward().plan(campaign.id(), walker.person());
        } else {
            steps.pass(campaign, errand, walker, passed);
        }
    }

    /** Whoever stood there before and stands there again is not asked a second time. */
    private boolean isUntried(Errand errand, PersonId reader) {
        var theirs = new Errand(errand.campaign(), errand.run(), errand.step(), errand.about(), reader);
        return deliveries
                .find(reader, deliveries.idOf(theirs))
                .filter(delivery -> delivery.state() != DeliveryState.WAITING)
                .isEmpty();
    }

    private static Passed passed(AboutDelivery fact) {
        if (fact.deed()) {
            return Passed.deed(fact.at());
        }
        return new Passed(fact instanceof DeliveryNotSent ? How.NOT_SENT : How.SENT, fact.at());
    }
}
