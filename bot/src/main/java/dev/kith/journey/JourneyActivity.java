package dev.kith.journey;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.LocalInstant;
import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.nudge.Bringer;
import dev.kith.people.Person;
import dev.kith.prompts.Anchor;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The activity {@code journey}: nudges at offsets in days from a date in the life of each person. */
final class JourneyActivity implements Activity, Bringer {

    static final String KIND = "journey";

    private final Catalog catalog;

    JourneyActivity(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        var journey = journey(campaign);
        if (journey.isEmpty()) {
            return List.of(new Fault(
                    "activity.prompt",
                    "no journey is called " + campaign.activity().prompt(),
                    String.join(
                            ", ",
                            catalog.journeyIds().stream().map(PromptId::value).toList())));
        }
        var faults = new ArrayList<Fault>();
        if (journey.get().anchor() == Anchor.ENROLMENT) {
            faults.add(
                    new Fault("activity.prompt", "begins at an enrolment", "a journey that begins at a person's date"));
        }
        journey.get().steps().stream()
                .filter(step -> nudge(step.prompt(), Locale.ENGLISH).isEmpty())
                .map(step -> new Fault("activity.prompt", "has a step that is no nudge: " + step.id(), "nudges only"))
                .forEach(faults::add);
        return faults;
    }

    @Override
    public String describe(Campaign campaign) {
        return journey(campaign).map(Journey::title).orElse(campaign.activity().prompt());
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return nudge(campaign, errand)
                .flatMap(id -> nudge(id, locale))
                .map(nudge ->
                        new Title(nudge.title(), nudge.link().map(link -> new Block.Link(link.label(), link.url()))));
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return journey(campaign).stream()
                .flatMap(journey -> anchor(journey, person).stream()
                        .flatMap(anchor -> journey.steps().stream().map(step -> occurrence(anchor, step, person))))
                .filter(occurrence -> isIn(window, occurrence.at()))
                .toList();
    }

    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return journey(campaign).stream()
                .flatMap(journey -> anchor(journey, person).stream()
                        .filter(anchor -> anchor.toString().equals(errand.run()))
                        .flatMap(anchor -> journey.steps().stream()
                                .filter(step -> step.id().equals(errand.step()))
                                .map(step -> occurrence(anchor, step, person).at())))
                .findFirst();
    }

    private Optional<Journey> journey(Campaign campaign) {
        return PromptId.isValid(campaign.activity().prompt())
                ? catalog.journey(new PromptId(campaign.activity().prompt()))
                : Optional.empty();
    }

    @Override
    public Optional<PromptId> nudge(Campaign campaign, Errand errand) {
        return journey(campaign)
                .flatMap(journey -> journey.steps().stream()
                        .filter(step -> step.id().equals(errand.step()))
                        .findFirst())
                .map(Step::prompt);
    }

    private Optional<Nudge> nudge(PromptId id, Locale locale) {
        return catalog.prompt(id, locale).filter(Nudge.class::isInstance).map(Nudge.class::cast);
    }

    private static Occurrence occurrence(LocalDate anchor, Step step, Person person) {
        Instant at = LocalInstant.of(anchor.plusDays(step.day()).atTime(step.at()), person.zone());
        return new Occurrence(anchor.toString(), step.id(), at, Optional.empty());
    }

    private static Optional<LocalDate> anchor(Journey journey, Person person) {
        return switch (journey.anchor()) {
            case START_DATE -> person.startDate();
            case MANAGER_SINCE -> person.managerSince();
            case ENROLMENT -> Optional.empty();
        };
    }

    private static boolean isIn(Window window, Instant at) {
        return at.isAfter(window.after()) && !at.isAfter(window.until());
    }
}
