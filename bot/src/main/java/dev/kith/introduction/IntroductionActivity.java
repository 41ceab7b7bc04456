package dev.kith.introduction;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Asking.Whom;
import dev.kith.campaign.Runs;
import dev.kith.campaign.Schedule;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The activity {@code introduction}: each round of the schedule brings pairs together. */
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

    /** Of two who read it together one has the delivery, which the other reads. */
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
        return pair(found, person)
                .filter(pair -> pair.hasOwnDelivery(person))
                .map(pair -> occurrence(round, pair, person))
                .or(() -> alone(found, person).map(alone -> alone(run, round.at())));
    }

    private static Optional<Alone> alone(Found found, PersonId person) {
        return Optional.ofNullable(found.alone().get(person.value())).filter(Alone::told);
    }

    private static Occurrence alone(String run, Instant at) {
        return new Occurrence(run, ALONE, at, Optional.empty());
    }

    /**
     * A round whose pairs are not fixed yet is matched as it would be now, by the rounds that are. Whether two read it together is
     * only known then.
     */
    @Override
    public Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        var byZone = new ConcurrentHashMap<ZoneId, List<Schedule.Round>>();
        var partners = new Partners(campaign.id(), rounds, day -> matchmaker.pairs(campaign, day));
        return person -> byZone
                .computeIfAbsent(
                        person.zone(), zone -> rounds(campaign, zone, window).toList())
                .stream()
                .flatMap(round -> foreseen(partners, round, person).stream())
                .toList();
    }

    private static Optional<Occurrence> foreseen(Partners partners, Schedule.Round round, Person person) {
        String run = round.date().toString();
        return partners.of(run, person)
                .map(other -> new Occurrence(run, STEP, round.at(), Optional.of(new PersonId(other))))
                .or(() -> partners.alone(run, person).filter(Alone::told).map(alone -> alone(run, round.at())));
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
                .filter(schedule -> campaign.activity().programme().asking().whom() == Whom.NOBODY)
                .flatMap(schedule -> schedule.rounds(zone, window.after(), window.until()).stream());
    }

    private static Occurrence occurrence(Schedule.Round round, Pair pair, PersonId person) {
        var other = pair.other(person);
        var readers = pair.together() ? List.of(other) : List.<PersonId>of();
        return new Occurrence(round.date().toString(), STEP, round.at(), Optional.of(other), readers);
    }

    /** Who meets whom is decided when it is planned. */
    @Override
    public List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return List.of();
    }

    /** The pair of somebody in a round; empty where nobody was found for them. */
    Optional<Pair> pair(Campaign campaign, String round, PersonId person) {
        return pair(found(campaign, round), person);
    }

    /** Why somebody has nobody in a round, if they are told. */
    Optional<Alone> alone(Campaign campaign, String round, PersonId person) {
        return alone(found(campaign, round), person);
    }

    private Found found(Campaign campaign, String round) {
        return rounds.found(campaign.id(), round, () -> matchmaker.meetings(campaign, LocalDate.parse(round)));
    }

    private static Optional<Pair> pair(Found found, PersonId person) {
        return found.pairs().stream().filter(pair -> pair.has(person)).findFirst();
    }

    /** The pair that somebody is in, in the rounds that are fixed already; looking fixes nothing. */
    List<Fixed> fixed(Campaign campaign, Person person, Window window) {
        return rounds(campaign, person.zone(), window)
                .map(round -> round.date().toString())
                .flatMap(round -> rounds.find(campaign.id(), round).stream()
                        .flatMap(found -> found.pairs().stream())
                        .filter(pair -> pair.has(person.id()))
                        .map(pair -> new Fixed(round, pair)))
                .toList();
    }

    /** A pair of a round that is fixed. */
    record Fixed(String round, Pair pair) {}

    /** The pairs of a round, fixed by whoever asks first. */
    List<Pair> pairs(CampaignId campaign, String round, Supplier<Found> matching) {
        return rounds.found(campaign, round, matching).pairs();
    }

    /** The pair of a round that is fixed already; of a step's round there is one at most. */
    Optional<Pair> fixed(CampaignId campaign, String round) {
        return rounds.find(campaign, round).stream()
                .flatMap(found -> found.pairs().stream())
                .findFirst();
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
