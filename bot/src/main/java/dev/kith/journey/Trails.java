package dev.kith.journey;

import dev.kith.campaign.StepOwner;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.nudge.Progress;
import dev.kith.people.Condition;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What conditions may look at of somebody's journey: what they said by name, did and completed, and nothing else.
 *
 * @param owners asked when they are needed: they in turn ask which prompt a step brings
 */
record Trails(Catalog catalog, Deliveries deliveries, Supplier<List<StepOwner>> owners, Progress progress) {

    private static final Set<DeliveryState> THERE = Set.of(DeliveryState.SENT, DeliveryState.ANSWERED);

    Condition.Trail of(CampaignId campaign, Journey journey, PersonId person, Enrolment enrolment) {
        return new Condition.Trail() {

            @Override
            public String answer(String step, String question) {
                return journey.step(step)
                        .map(one -> said(campaign, one, person, enrolment).getOrDefault(question, ""))
                        .orElse("");
            }

            @Override
            public boolean done(String step) {
                return enrolment.passed(step).flatMap(Passed::deed).isPresent();
            }

            @Override
            public boolean completed(String course) {
                return progress.completedCourses(person).contains(course);
            }
        };
    }

    /** Whether somebody completed the course that a step of theirs leads to. */
    boolean isLearnt(Step step, PersonId person) {
        return step.to() == Reader.PERSON
                && catalog.prompt(step.prompt(), Locale.ENGLISH)
                        .filter(Nudge.class::isInstance)
                        .flatMap(nudge -> ((Nudge) nudge).leads().course())
                        .filter(course -> progress.completedCourses(person).contains(course))
                        .isPresent();
    }

    /** Who writes and answers a prompt; empty where nobody does. */
    Optional<StepOwner> owner(PromptId prompt) {
        return owners.get().stream().filter(owner -> owner.owns(prompt)).findFirst();
    }

    /** Whether a prompt is sent no more, and was not sent by this errand either. */
    boolean isGone(PromptId prompt, Errand errand) {
        return catalog.isRetired(prompt)
                && deliveries
                        .find(errand.recipient(), deliveries.idOf(errand))
                        .filter(delivery -> THERE.contains(delivery.state()))
                        .isEmpty();
    }

    private Map<String, String> said(CampaignId campaign, Step step, PersonId person, Enrolment enrolment) {
        var errand = new Errand(campaign, enrolment.run(), step.id(), person, person);
        return deliveries
                .find(person, deliveries.idOf(errand))
                .filter(Trails::wasAnswered)
                .flatMap(delivery -> owner(step.prompt()).map(owner -> owner.said(delivery)))
                .orElse(Map.of());
    }

    private static boolean wasAnswered(Delivery delivery) {
        return delivery.progress().answerVersion() > 0;
    }
}
