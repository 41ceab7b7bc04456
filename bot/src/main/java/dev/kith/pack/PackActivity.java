package dev.kith.pack;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Certificate;
import dev.kith.campaign.Schedule;
import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.ScaleQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The activity {@code pack}: each round of the schedule brings everybody the nudge that is chosen for them. */
final class PackActivity implements Activity {

    static final String KIND = "pack";
    static final String STEP = "read";

    private static final int THREE = 3;

    private final Catalog catalog;
    private final Turns turns;

    PackActivity(Catalog catalog, Turns turns) {
        this.catalog = catalog;
        this.turns = turns;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        var faults = new ArrayList<Fault>();
        if (pack(campaign).filter(pack -> catalog.packIds().contains(pack.id())).isEmpty()) {
            faults.add(new Fault(
                    "activity.prompt",
                    "no pack is called " + campaign.activity().prompt(),
                    catalog.packIds().stream().map(PromptId::value).collect(Collectors.joining(", "))));
        }
        if (campaign.plan().schedule().isEmpty()) {
            faults.add(new Fault("schedule", "is missing", "{rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}"));
        }
        if (campaign.handling().mode() != Campaign.Mode.NAMED) {
            faults.add(new Fault("confidentiality.mode", "cannot be: what is said of a nudge steers", "named"));
        }
        if (campaign.activity().certificate().isPresent() && !asksQuizzes(campaign)) {
            faults.add(new Fault("certificate", "cannot be: no nudge of the pack asks a quiz", "a pack with quizzes"));
        }
        campaign.activity()
                .certificate()
                .flatMap(Certificate::questions)
                .filter(questions -> !asksThree(questions.prompt()))
                .ifPresent(questions -> faults.add(new Fault(
                        "certificate.questions.prompt",
                        "is no check-in with three questions that have a scale: " + questions.prompt(),
                        "the id of one")));
        return faults;
    }

    /** As many as are still answered the second time. */
    private boolean asksThree(String prompt) {
        return PromptId.isValid(prompt)
                && catalog.prompt(new PromptId(prompt), Locale.ENGLISH)
                        .filter(Checkin.class::isInstance)
                        .map(Checkin.class::cast)
                        .filter(checkin -> checkin.draw().isEmpty())
                        .filter(checkin -> checkin.questions().stream()
                                        .filter(ScaleQuestion.class::isInstance)
                                        .count()
                                == THREE)
                        .isPresent();
    }

    private boolean asksQuizzes(Campaign campaign) {
        return pack(campaign).stream()
                .flatMap(pack -> pack.nudges().stream())
                .anyMatch(nudge -> PackQuizzes.asks(catalog, nudge));
    }

    @Override
    public String describe(Campaign campaign) {
        return pack(campaign).map(Pack::title).orElse(campaign.activity().prompt());
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return turns.pick(errand)
                .flatMap(pick -> catalog.prompt(pick.prompt(), locale))
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast)
                .map(nudge ->
                        new Title(nudge.title(), nudge.link().map(link -> new Block.Link(link.label(), link.url()))));
    }

    /** What somebody reads in a round is fixed by asking; whoever has read all that fits has no round. */
    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return occurrences(turns.fixed(campaign, person, rounds(campaign, person.zone(), window)));
    }

    @Override
    public Set<String> courses(Campaign campaign) {
        return pack(campaign).stream()
                .flatMap(pack -> Offers.in(catalog).of(pack.id(), Locale.ENGLISH).stream())
                .flatMap(offer -> offer.course().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Function<Person, Set<String>> coursesOf(Campaign campaign, Instant now) {
        var courses = courses(campaign);
        return courses.isEmpty()
                ? person -> Set.of()
                : turns.readers(campaign, now).andThen(is -> is ? courses : Set.of());
    }

    @Override
    public Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        var byZone = new ConcurrentHashMap<ZoneId, List<Schedule.Round>>();
        return person -> occurrences(turns.foreseen(
                campaign, person, byZone.computeIfAbsent(person.zone(), zone -> rounds(campaign, zone, window))));
    }

    @Override
    public List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return foreseen(campaign, window).apply(person);
    }

    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return campaign.plan()
                .schedule()
                .map(schedule -> schedule.at(LocalDate.parse(errand.run()), person.zone()))
                .filter(at -> turns.isStillToRead(campaign, errand, person));
    }

    private static List<Schedule.Round> rounds(Campaign campaign, ZoneId zone, Window window) {
        return campaign.plan().schedule().stream()
                .flatMap(schedule -> schedule.rounds(zone, window.after(), window.until()).stream())
                .toList();
    }

    private static List<Occurrence> occurrences(Map<Schedule.Round, Pick> picks) {
        return picks.keySet().stream()
                .map(round -> new Occurrence(round.date().toString(), STEP, round.at(), Optional.empty()))
                .toList();
    }

    private Optional<Pack> pack(Campaign campaign) {
        return PromptId.isValid(campaign.activity().prompt())
                ? catalog.pack(new PromptId(campaign.activity().prompt()))
                : Optional.empty();
    }
}
