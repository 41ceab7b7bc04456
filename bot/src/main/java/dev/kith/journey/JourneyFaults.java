package dev.kith.journey;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Limits;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.people.AttributeType;
import dev.kith.people.Attributes;
import dev.kith.people.AudienceRefused;
import dev.kith.people.Audiences;
import dev.kith.people.Condition.Named;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a campaign's use of a journey. */
record JourneyFaults(Catalog catalog, Audiences audiences, Attributes attributes) {

    private static final String PROMPT = "activity.prompt";

    List<Fault> of(Campaign campaign, Optional<Journey> journey) {
        return journey.map(one -> Stream.of(plan(campaign), anchor(campaign, one), steps(campaign, one))
                        .flatMap(faults -> faults)
                        .toList())
                .orElseGet(() -> List.of(new Fault(
                        PROMPT,
                        "no journey is called " + campaign.activity().prompt(),
                        String.join(
                                ", ",
                                catalog.journeyIds().stream()
                                        .map(PromptId::value)
                                        .toList()))));
    }

    /** A journey goes by each person's own dates, and waits for whoever is away. */
    private static Stream<Fault> plan(Campaign campaign) {
        var plan = campaign.plan();
        var schedule = plan.schedule()
                .map(one -> new Fault("schedule", "is not for a journey: it follows each person's own dates", "none"));
        var late = plan.lateness()
                .map(one -> new Fault(
                        "late", "is not for a journey: what was missed comes later, one step a working day", "none"));
        var expires = Optional.of(plan.limits().expires())
                .filter(one -> !one.equals(Limits.DEFAULT.expires()))
                .map(one -> new Fault(
                        "limits.expires", "is not for a journey: its steps wait for whoever is away", "none"));
        return Stream.of(schedule, late, expires).flatMap(Optional::stream);
    }

    /** What people choose for themselves goes by the day of their choice. */
    private Stream<Fault> anchor(Campaign campaign, Journey journey) {
        var anchor = journey.anchor();
        boolean isDate = campaign.id().isChosen()
                || anchor.kind() != Anchor.Kind.ATTRIBUTE
                || attributes.plain().stream()
                        .anyMatch(one -> one.name().equals(anchor.attribute()) && one.type() == AttributeType.DATE);
        return isDate
                ? Stream.empty()
                : Stream.of(new Fault(
                        PROMPT,
                        "is anchored on " + anchor + ", which is no field of yours that is a date and anybody may read",
                        "a declared attribute of the type date and the class plain"));
    }

    private Stream<Fault> steps(Campaign campaign, Journey journey) {
        var ofSteps = journey.steps().stream()
                .flatMap(step -> step.terms().when().stream()
                        .flatMap(condition -> condition(campaign, journey, condition, "step " + step.id())));
        var ofEnd =
                journey.endsWhen().stream().flatMap(condition -> condition(campaign, journey, condition, "its end"));
        var waiting = journey.steps().stream()
                .filter(step -> step.terms().waitsFor().stream()
                        .flatMap(wait -> journey.step(wait.step()).stream())
                        .anyMatch(other -> isInConfidence(campaign, other)))
                .map(step -> new Fault(
                        PROMPT,
                        "step " + step.id()
                                + " waits for a check-in, and nobody may know who answered one in confidence",
                        "confidentiality: {mode: named}"));
        return Stream.of(ofSteps, ofEnd, waiting, telling(journey)).flatMap(faults -> faults);
    }

    /** What somebody else is sent must not tell them what was answered. */
    private Stream<Fault> telling(Journey journey) {
        return journey.steps().stream()
                .filter(step -> step.to() != Reader.PERSON)
                .filter(step -> Stream.of(
                                Optional.of(step), step.terms().insteadOf().flatMap(journey::step))
                        .flatMap(Optional::stream)
                        .flatMap(one -> one.terms().when().stream())
                        .anyMatch(this::looksAtAnswers))
                .map(step -> new Fault(
                        PROMPT,
                        "step " + step.id() + " is for somebody else, who would learn from it what was answered",
                        "to: person, or a condition without journey.answer"));
    }

    /** The courses that its conditions look at, and those that its own reader's steps lead to. */
    Set<String> courses(Journey journey) {
        var conditions = Stream.concat(
                        journey.endsWhen().stream(),
                        journey.steps().stream().flatMap(step -> step.terms().when().stream()))
                .flatMap(this::courses);
        var prompts = journey.steps().stream()
                .filter(step -> step.to() == Reader.PERSON)
                .flatMap(step -> course(step).stream());
        return Stream.concat(conditions, prompts).collect(Collectors.toSet());
    }

    /** Where a step leads. */
    Optional<String> course(Step step) {
        return catalog.prompt(step.prompt(), Locale.ENGLISH)
                .filter(Nudge.class::isInstance)
                .flatMap(nudge -> ((Nudge) nudge).leads().course());
    }

    private Stream<String> courses(String condition) {
        try {
            return audiences.condition(condition).courses().stream();
        } catch (AudienceRefused e) {
            return Stream.empty();
        }
    }

    /** What cannot be read is a fault of its own. */
    private boolean looksAtAnswers(String condition) {
        try {
            return audiences.condition(condition).names().stream()
                    .anyMatch(named -> !named.question().isEmpty());
        } catch (AudienceRefused e) {
            return false;
        }
    }

    private Stream<Fault> condition(Campaign campaign, Journey journey, String condition, String where) {
        try {
            return audiences.condition(condition).names().stream()
                    .flatMap(named -> named(campaign, journey, named, where));
        } catch (AudienceRefused e) {
            return Stream.of(new Fault(
                    PROMPT,
                    "the condition of " + where + " cannot be read: " + e.getMessage(),
                    "journey.done(\"" + journey.steps().getFirst().id() + "\")"));
        }
    }

    private Stream<Fault> named(Campaign campaign, Journey journey, Named named, String where) {
        var step = journey.step(named.step());
        if (step.isEmpty()) {
            return Stream.of(new Fault(
                    PROMPT,
                    "the condition of " + where + " names " + named.step() + ", which is no step",
                    String.join(", ", journey.steps().stream().map(Step::id).toList())));
        }
        return isInConfidence(campaign, step.get())
                ? Stream.of(new Fault(
                        PROMPT,
                        "the condition of " + where + " looks at a check-in, and only named answers steer anything",
                        "confidentiality: {mode: named}"))
                : Stream.empty();
    }

    private boolean isInConfidence(Campaign campaign, Step step) {
        return campaign.handling().mode() != Mode.NAMED
                && catalog.prompt(step.prompt(), Locale.ENGLISH)
                        .filter(Checkin.class::isInstance)
                        .isPresent();
    }
}
