package dev.kith.introduction;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.campaign.Runs;
import dev.kith.campaign.Schedule;
import dev.kith.chat.Texts;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The activity {@code introduction}: each round of the schedule brings people together. */
final class IntroductionActivity implements Activity {

    static final String KIND = "introduction";
    static final String STEP = "meet";

    /** The step by which somebody is told that they have nobody this time. */
    static final String ALONE = "alone";

    /** The clock of whoever asks may be this far behind. */
    private static final Duration BEHIND = Duration.ofMinutes(1);

    private final Runs<Introduction> runs;
    private final Rounds rounds;
    private final Matchmaker matchmaker;

    IntroductionActivity(Catalog catalog, Rounds rounds, Matchmaker matchmaker) {
        this.runs = runs(catalog);
        this.rounds = rounds;
        this.matchmaker = matchmaker;
    }

    static Runs<Introduction> runs(Catalog catalog) {
        return new Runs<>(catalog, Introduction.class, "introduction");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Fault> faults(Campaign campaign) {
        var faults = new ArrayList<Fault>();
        runs.fault(campaign).ifPresent(faults::add);
        matchmaker.forms().fault(campaign).ifPresent(faults::add);
        if (campaign.plan().schedule().isEmpty()) {
            faults.add(new Fault("schedule", "is missing", "{rule: 'FREQ=MONTHLY;BYDAY=1MO', at: '10:00'}"));
        }
        return faults;
    }

    @Override
    public String describe(Campaign campaign) {
        return runs.title(campaign);
    }

    /** The home names whom one met in a part of its own, also to the one of two whose delivery is the other's. */
    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return Optional.empty();
    }

    /** Of those who read it together one has the delivery, which the others read. */
    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return rounds(campaign, person.zone(), window)
                .filter(round -> !runs.isOver(campaign))
                .flatMap(round -> occurrence(campaign, round, person.id()).stream())
                .toList();
    }

    private Optional<Occurrence> occurrence(Campaign campaign, Schedule.Round round, PersonId person) {
        String run = round.date().toString();
        var found = found(campaign, run);
        return found.party(person)
                .filter(party -> party.hasOwnDelivery(person))
                .map(party -> occurrence(round, party, person))
                .or(() -> found.toldAlone(person).map(alone -> alone(run, round.at())));
    }

    private static Occurrence alone(String run, Instant at) {
        return new Occurrence(run, ALONE, at, Optional.empty());
    }

    /**
     * A round that is not fixed yet is matched as it would be now, by the rounds that are. Whether they read it together is
     * only known then.
     */
    @Override
    public Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        var byZone = new ConcurrentHashMap<ZoneId, List<Schedule.Round>>();
        var partners = new Partners(campaign.id(), rounds, day -> matchmaker.parties(campaign, day));
        return person -> byZone
                .computeIfAbsent(
                        person.zone(), zone -> rounds(campaign, zone, window).toList())
                .stream()
                .flatMap(round -> foreseen(partners, round, person).stream())
                .toList();
    }

    private Optional<Occurrence> foreseen(Partners partners, Schedule.Round round, Person person) {
        String run = round.date().toString();
        return partners.of(run, person.id())
                .map(party -> foreseen(round, party, person))
                .or(() -> partners.alone(run, person).filter(Alone::told).map(alone -> alone(run, round.at())));
    }

    private Occurrence foreseen(Schedule.Round round, Party party, Person person) {
        var parties = new Parties(Optional.of(party.about(person.id())), Optional.empty(), List.of());
        String why = new Reasons(Circle.of(party, matchmaker.attendance().directory()), Locale.ENGLISH)
                .sentence()
                .orElse("");
        return new Occurrence(round.date().toString(), STEP, round.at(), parties, why);
    }

    @Override
    public Optional<Integer> changed(Campaign campaign, Map<String, Integer> weights, Window window) {
        return rounds(campaign, ZoneOffset.UTC, window)
                .map(Schedule.Round::date)
                .filter(day -> rounds.find(campaign.id(), day.toString()).isEmpty())
                .findFirst()
                .map(day -> changed(campaign, weights, day));
    }

    private int changed(Campaign campaign, Map<String, Integer> weights, LocalDate day) {
        var weighed = campaign.with(campaign.activity().programme().weighing(weights));
        var groups = new HashSet<>(groups(weighed, day));
        groups.removeAll(groups(campaign, day));
        return groups.size();
    }

    private List<Group> groups(Campaign campaign, LocalDate day) {
        return matchmaker.parties(campaign, day).parties().stream()
                .map(Party::group)
                .toList();
    }

    /** What is of no round of its own was asked for, and is due at once. */
    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        return campaign.plan()
                .schedule()
                .filter(schedule -> !runs.isOver(campaign))
                .map(schedule -> errand.run().contains("/")
                        ? matchmaker.attendance().time().instant().minus(BEHIND)
                        : schedule.at(LocalDate.parse(errand.run()), person.zone()));
    }

    /** None, where people are asked first: whoever asks them says when they are told. */
    private static Stream<Schedule.Round> rounds(Campaign campaign, ZoneId zone, Window window) {
        return campaign.plan().schedule().stream()
                .filter(schedule -> !asksFirst(campaign))
                .flatMap(schedule -> schedule.rounds(zone, window.after(), window.until()).stream());
    }

    private static Occurrence occurrence(Schedule.Round round, Party party, PersonId person) {
        var readers = party.together() ? party.others(person) : List.<PersonId>of();
        return new Occurrence(round.date().toString(), STEP, round.at(), Optional.of(party.about(person)), readers);
    }

    /** Who meets whom is decided when it is planned. */
    @Override
    public List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return List.of();
    }

    private static boolean asksFirst(Campaign campaign) {
        return campaign.activity().programme().asking().whom() != Whom.NOBODY;
    }

    /** With whom somebody meets in a round, or in a run of its own; empty where nobody was found for them. */
    Optional<Party> party(Campaign campaign, String run, PersonId person) {
        return found(campaign, run).party(person);
    }

    /** Why somebody has nobody in a round, if they are told. */
    Optional<Alone> alone(Campaign campaign, String round, PersonId person) {
        return found(campaign, round).toldAlone(person);
    }

    /** A round is matched by whoever asks first; where people are asked, what they agreed to has a run of its own. */
    private Found found(Campaign campaign, String run) {
        return run.contains("/") || asksFirst(campaign)
                ? rounds.find(campaign.id(), run).orElseGet(() -> Found.only(List.of()))
                : rounds.found(campaign.id(), run, () -> matchmaker.meetings(campaign, LocalDate.parse(run)));
    }

    /** With whom somebody meets in the rounds that are fixed already; looking fixes nothing. */
    List<Fixed> fixed(Campaign campaign, Person person, Window window) {
        return rounds(campaign, person.zone(), window)
                .map(round -> round.date().toString())
                .flatMap(round -> rounds.find(campaign.id(), round).stream()
                        .flatMap(found -> found.parties().stream())
                        .filter(party -> party.has(person.id()))
                        .map(party -> new Fixed(round, party)))
                .toList();
    }

    /** A party of a round that is fixed. */
    record Fixed(String round, Party party) {}

    Rounds rounds() {
        return rounds;
    }

    Forms forms() {
        return matchmaker.forms();
    }

    /** An introduction by its id; empty where the catalogue has no such introduction. */
    Optional<Introduction> find(PromptId prompt, Locale locale) {
        return runs.find(prompt, locale);
    }

    /** In which language somebody reads an introduction. */
    Locale language(PromptId prompt, Locale locale) {
        return Texts.reading(runs.catalog(), prompt, locale);
    }

    Optional<Introduction> prompt(Campaign campaign, Locale locale) {
        return runs.prompt(campaign, locale);
    }
}
