package dev.kith.checkin;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Share;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.RoundTimes;
import dev.kith.campaign.Sample;
import dev.kith.campaign.Schedule;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** When the rounds of a campaign ask whom, and when they would remind them. */
record Askings(RoundTimes times, Sampler sampler) {

    static final String STEP = "ask";

    private static final String REMINDER = Errand.reminderOf(STEP);

    /** As it is planned: with a reminder for everybody who is asked, for nobody knows yet who will have answered. */
    Function<Person, List<Occurrence>> planned(Campaign campaign, Window window) {
        var reminds = campaign.plan().limits().remindAfter();
        return of(campaign, window, reminds, sampler.planned(campaign, window));
    }

    /** As it would be planned now; of reminders nothing is said. */
    Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        return of(campaign, window, Optional.empty(), sampler.foreseen(campaign, window));
    }

    /** As far as it is certain. */
    Function<Person, List<Occurrence>> sure(Campaign campaign, Window window) {
        return of(campaign, window, Optional.empty(), sampler.sure(campaign));
    }

    private Function<Person, List<Occurrence>> of(
            Campaign campaign, Window window, Optional<Duration> reminds, BiPredicate<LocalDate, Person> asks) {
        var schedule = campaign.plan().schedule().orElseThrow();
        Instant after = window.after().minus(reminds.orElse(Duration.ZERO));
        // Of a round that nobody was asked in nobody is reminded.
        var asked = sampler.sure(campaign);
        var dates = new ConcurrentHashMap<ZoneId, List<LocalDate>>();
        var alike = new ConcurrentHashMap<ZoneId, List<Occurrence>>();
        Function<Person, List<Occurrence>> each = person ->
                dates.computeIfAbsent(person.zone(), zone -> schedule.dates(zone, after, window.until())).stream()
                        .flatMap(round -> occurrences(round, times.of(campaign, round, person), reminds)
                                .filter(one -> isWithin(one.at(), window))
                                .filter(one -> (one.step().equals(STEP) ? asks : asked).test(round, person)))
                        .toList();
        return isAlike(campaign, schedule)
                ? person -> alike.computeIfAbsent(person.zone(), zone -> each.apply(person))
                : each;
    }

    /** Whoever lives in one zone is asked at the same instants. */
    private static boolean isAlike(Campaign campaign, Schedule schedule) {
        return schedule.spread().isZero() && campaign.plan().sample().isEmpty();
    }

    private static Stream<Occurrence> occurrences(LocalDate round, Instant at, Optional<Duration> reminds) {
        var ask = new Occurrence(round.toString(), STEP, at, Optional.empty());
        return Stream.concat(
                Stream.of(ask),
                reminds.stream()
                        .map(after -> new Occurrence(round.toString(), REMINDER, at.plus(after), Optional.empty())));
    }

    private static boolean isWithin(Instant at, Window window) {
        return at.isAfter(window.after()) && !at.isAfter(window.until());
    }

    /** How many of how many the rounds ask in which it may be anybody's time in the window. */
    List<Share> shares(Campaign campaign, Window window) {
        return campaign.plan().sample().stream()
                .flatMap(sample ->
                        campaign
                                .plan()
                                .schedule()
                                .orElseThrow()
                                .dates(ZoneOffset.UTC, window.after(), window.until())
                                .stream()
                                .map(round -> share(round, sample, sampler.panel(campaign, round, window))))
                .toList();
    }

    private static Share share(LocalDate round, Sample sample, Panel panel) {
        return new Share(round.toString(), panel.chosen().size(), panel.people(), sample.why(panel.people()));
    }
}
