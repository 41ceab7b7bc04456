package dev.kith.journey;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The activity {@code journey}: prompts at offsets from a date in the life of each person, at their own pace. */
final class JourneyActivity implements Activity, Bringer {

    static final String KIND = "journey";

    /** How long steps wait for each other, and for whoever is away: as Kith's own journeys have it, with room. */
    private static final Duration WAITS = Duration.ofDays(28);

    private final Catalog catalog;
    private final JourneyFaults faults;
    private final Journeys journeys;
    private final Outlook outlook;
    private final Modes modes;

    JourneyActivity(Catalog catalog, JourneyFaults faults, Journeys journeys, Outlook outlook, Modes modes) {
        this.catalog = catalog;
        this.faults = faults;
        this.journeys = journeys;
        this.outlook = outlook;
        this.modes = modes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean accompanies() {
        return true;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        return faults.of(
                campaign,
                journeys.inCatalog(campaign)
                        .filter(journey -> catalog.journeyIds().contains(journey.id())));
    }

    @Override
    public String describe(Campaign campaign) {
        return journeys.of(campaign)
                .map(Journey::title)
                .orElse(campaign.activity().prompt());
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return prompt(campaign, errand)
                .flatMap(id -> catalog.prompt(id, locale))
                .map(prompt -> new Title(prompt.title(), readOn(prompt)));
    }

    private static Optional<Block.Link> readOn(Prompt prompt) {
        return prompt instanceof Nudge nudge
                ? nudge.link().map(link -> new Block.Link(link.label(), link.url()))
                : Optional.empty();
    }

    @Override
    public Collection<PromptId> prompts(Campaign campaign) {
        return journeys.inCatalog(campaign).stream()
                .flatMap(journey -> journey.steps().stream())
                .map(Step::prompt)
                .toList();
    }

    @Override
    public Optional<PromptId> prompt(Campaign campaign, Errand errand) {
        return journeys.of(campaign)
                .flatMap(journey -> journey.step(errand.step()))
                .map(Step::prompt);
    }

    @Override
    public Optional<Block> about(Campaign campaign, Errand errand, Person reader) {
        return outlook.about(campaign, errand, reader);
    }

    /** Those of the catalogue's journey, too: it is what is read when the campaign is written. */
    @Override
    public Set<String> courses(Campaign campaign) {
        return Stream.concat(journeys.of(campaign).stream(), journeys.inCatalog(campaign).stream())
                .flatMap(journey -> faults.courses(journey).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Function<Person, Set<String>> coursesOf(Campaign campaign, Instant now) {
        var courses = journeys.of(campaign).map(faults::courses).orElse(Set.of());
        return courses.isEmpty()
                ? person -> Set.of()
                : outlook.walking(campaign, now).andThen(is -> is ? courses : Set.of());
    }

    @Override
    public Set<String> coursesOf(Campaign campaign, Person person, Instant now) {
        var courses = journeys.of(campaign).map(faults::courses).orElse(Set.of());
        return courses.isEmpty() || !outlook.isWalking(campaign, person, now) ? Set.of() : courses;
    }

    @Override
    public Duration lasts(Campaign campaign) {
        return journeys.of(campaign).stream()
                .flatMap(journey -> journey.steps().stream())
                .map(JourneyActivity::latest)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Of working days there are four in some weeks, and a step may wait for another. */
    private static Duration latest(Step step) {
        int days = step.moment().count();
        return Duration.ofDays(step.moment().unit() == Step.Unit.DAYS ? days : days * 7L / 4)
                .plus(WAITS);
    }

    @Override
    public Handling handling(Campaign campaign, Errand errand) {
        return modes.of(campaign, errand);
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return outlook.planned(campaign, person, window.until());
    }

    @Override
    public Function<Person, List<Occurrence>> planned(Campaign campaign, Window window) {
        return outlook.planned(campaign, window.until());
    }

    @Override
    public Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        return outlook.foreseen(campaign, window);
    }

    @Override
    public List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return outlook.toCome(campaign, person, window);
    }

    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return outlook.dueAt(campaign, person, errand);
    }
}
