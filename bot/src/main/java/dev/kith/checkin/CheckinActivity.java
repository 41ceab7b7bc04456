package dev.kith.checkin;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Runs;
import dev.kith.campaign.Schedule;
import dev.kith.chat.Texts;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The activity {@code checkin}: each round of the schedule asks everybody in the audience once. */
final class CheckinActivity implements Activity {

    static final String KIND = "checkin";

    private final Runs<Checkin> runs;
    private final Draws draws;
    private final Askings askings;
    private final Reminders reminders;

    CheckinActivity(Catalog catalog, Draws draws, Askings askings, Reminders reminders) {
        this.draws = draws;
        this.askings = askings;
        this.reminders = reminders;
        this.runs = new Runs<>(catalog, Checkin.class, "check-in");
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
            faults.add(new Fault("schedule", "is missing", "{rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}"));
        }
        if (campaign.handling().mode() == Mode.NAMED
                && campaign.plan().loop().posts().isPresent()) {
            faults.add(new Fault(
                    "loop",
                    "is for a check-in whose result is released",
                    "{mode: confidential} or anonymous, or no loop"));
        }
        if (draws(campaign)
                && campaign.plan().schedule().filter(Schedule::isMoreThanWeekly).isPresent()) {
            faults.add(new Fault(
                    "schedule.rule",
                    "has rounds less than a week apart, and what is drawn would come back within eight weeks",
                    "FREQ=WEEKLY;BYDAY=TU, or a longer interval"));
        }
        var limits = campaign.plan().limits();
        limits.remindAfter()
                .filter(after -> after.compareTo(limits.expires()) >= 0)
                .map(after -> new Fault(
                        "limits.remind-after",
                        "comes when it can be answered no more: " + after,
                        "less than limits.expires"))
                .ifPresent(faults::add);
        return faults;
    }

    @Override
    public String describe(Campaign campaign) {
        return runs.title(campaign);
    }

    @Override
    public Optional<Title> title(Campaign campaign, Errand errand, Locale locale) {
        return prompt(campaign, locale).map(checkin -> new Title(checkin.title(), Optional.empty()));
    }

    @Override
    public List<Occurrence> occurrences(Campaign campaign, Person person, Window window) {
        return planned(campaign, window).apply(person);
    }

    @Override
    public Function<Person, List<Occurrence>> planned(Campaign campaign, Window window) {
        return isAsking(campaign) ? askings.planned(campaign, window) : person -> List.of();
    }

    @Override
    public Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand) {
        if (!isAsking(campaign)) {
            return Optional.empty();
        }
        return errand.isReminder()
                ? reminders.dueAt(campaign, errand)
                : Optional.of(askings.times().of(campaign, LocalDate.parse(errand.run()), person));
    }

    private boolean isAsking(Campaign campaign) {
        return campaign.plan().schedule().isPresent() && !runs.isOver(campaign);
    }

    private boolean draws(Campaign campaign) {
        return prompt(campaign, Locale.ENGLISH).flatMap(Checkin::draw).isPresent();
    }

    @Override
    public Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        return isAsking(campaign) ? askings.foreseen(campaign, window) : person -> List.of();
    }

    /** Nobody knows who will be reminded, nor whom a sample will ask. */
    @Override
    public List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return isAsking(campaign) ? askings.sure(campaign, window).apply(person) : List.of();
    }

    @Override
    public boolean asksInRounds() {
        return true;
    }

    @Override
    public List<Share> shares(Campaign campaign, Window window) {
        return isAsking(campaign) ? askings.shares(campaign, window) : List.of();
    }

    /** A check-in by its id; empty where the catalogue has no such check-in. */
    Optional<Checkin> find(PromptId prompt, Locale locale) {
        return runs.find(prompt, locale);
    }

    /** In which language somebody reads a check-in. */
    Locale language(PromptId prompt, Locale locale) {
        return Texts.reading(runs.catalog(), prompt, locale);
    }

    /** The campaign's check-in with the questions that are drawn for a round. */
    Checkin asked(Campaign campaign, String round, Locale language) {
        var checkin = prompt(campaign, language).orElseThrow();
        return checkin.draw().isEmpty()
                ? checkin
                : runs.catalog().asked(checkin, language, drawn(campaign, round, checkin));
    }

    private List<String> drawn(Campaign campaign, String round, Checkin checkin) {
        return draws.of(campaign.id(), round, () -> {
            long before = campaign.plan()
                    .schedule()
                    .map(schedule -> schedule.before(LocalDate.parse(round)))
                    .orElse(0L);
            return runs.catalog().drawn(checkin, before);
        });
    }

    /** As a preview shows it: as in its first round. */
    Checkin asked(Checkin checkin, Locale language) {
        return runs.catalog().asked(checkin, language, runs.catalog().drawn(checkin, 0));
    }

    /** The campaign's check-in in somebody's language. */
    Optional<Checkin> prompt(Campaign campaign, Locale locale) {
        return runs.prompt(campaign, locale);
    }
}
