package dev.kith.journey;

import dev.kith.campaign.StepOwner;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.Errand;
import dev.kith.journey.Enrolment.Passed;
import dev.kith.nudge.Progress;
import dev.kith.people.Condition;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What conditions may look at of somebody's journey: what they said by name, did and completed, and nothing else.
 *
 * @param owners asked when they are needed: they in turn ask which prompt a step brings
 */
record Trails(Deliveries deliveries, Supplier<List<StepOwner>> owners, Progress progress) {

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

    /** Who writes and answers a prompt; empty where nobody does. */
    Optional<StepOwner> owner(PromptId prompt) {
        return owners.get().stream().filter(owner -> owner.owns(prompt)).findFirst();
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
