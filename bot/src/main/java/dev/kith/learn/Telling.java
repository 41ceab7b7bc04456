package dev.kith.learn;

import dev.kith.calendar.WorkingTime;
import dev.kith.campaign.LocalInstant;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Opportunity;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of opportunities whoever they fit, once each, on the morning of their next working day. */
final class Telling implements Tick {

    private static final LocalTime AT = LocalTime.of(10, 0);

    /** So often is looked where nothing changed: days pass, and opportunities with them. */
    private static final Duration AGAIN = Duration.ofHours(12);

    private static final int MOST_AT_ONCE = 1_000;

    private final OwnCampaigns campaigns;
    private final Opportunities opportunities;
    private final Directory directory;
    private final Told told;
    private final Way way;
    private volatile Looked last = new Looked("", Instant.MIN);

    Telling(OwnCampaigns campaigns, Opportunities opportunities, Directory directory, Told told, Way way) {
        this.campaigns = campaigns;
        this.opportunities = opportunities;
        this.directory = directory;
        this.told = told;
        this.way = way;
    }

    /** When people work, and how what they are told gets on its way. */
    record Way(WorkingTime time, Planning planning) {}

    /** Who there was, and until when it need not be looked again. */
    private record Looked(String version, Instant until) {}

    @Override
    public String name() {
        return "tell of opportunities";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return last.until().equals(Instant.MIN) ? Optional.empty() : Optional.of(last.until());
    }

    @Override
    public int run(Instant now) {
        String version = directory.version();
        if (version.equals(last.version()) && now.isBefore(last.until())) {
            return 0;
        }
        int planned = isAny() && campaigns.canTell() ? tell(fitting()) : 0;
        last = new Looked(version, now.plus(AGAIN));
        return planned;
    }

    private boolean isAny() {
        var catalog = opportunities.catalog();
        return catalog.promptIds().stream()
                .anyMatch(id -> opportunities.find(id, Locale.ENGLISH).isPresent());
    }

    private List<Wanted> fitting() {
        var wanted = new ArrayList<Wanted>();
        for (Person person : directory.all()) {
            var wishes = Wishes.of(person, directory);
            if (!wishes.isNone()) {
                opportunities.open(person).stream()
                        .filter(one -> opportunities.why(one, wishes).isPresent())
                        .forEach(one -> wanted.add(new Wanted(person, one)));
            }
        }
        return wanted;
    }

    /** Somebody whom an opportunity fits. */
    private record Wanted(Person person, Opportunity opportunity) {}

    private int tell(List<Wanted> fitting) {
        int planned = 0;
        for (int from = 0; from < fitting.size(); from += MOST_AT_ONCE) {
            planned += tellSome(fitting.subList(from, Math.min(fitting.size(), from + MOST_AT_ONCE)));
        }
        return planned;
    }

    /** Planned first, then remembered: whoever ends in between plans the same once more. */
    private int tellSome(List<Wanted> some) {
        Map<PersonId, Set<PromptId>> known =
                told.of(some.stream().map(one -> one.person().id()).collect(Collectors.toSet()));
        var plans = new ArrayList<Plan>();
        var now = new ArrayList<Told.Once>();
        for (Wanted one : some) {
            var person = one.person();
            var id = one.opportunity().id();
            if (!known.getOrDefault(person.id(), Set.of()).contains(id)) {
                day(one).ifPresent(day -> {
                    plans.add(plan(person, id, day));
                    now.add(new Told.Once(person.id(), id));
                });
            }
        }
        if (!plans.isEmpty()) {
            way.planning().plan(plans);
            told.add(now);
        }
        return plans.size();
    }

    /** Their next working day; empty where it is over by then. */
    private Optional<LocalDate> day(Wanted wanted) {
        var first = opportunities.today(wanted.person()).plusDays(1);
        return first.isAfter(wanted.opportunity().until())
                ? Optional.empty()
                : first.datesUntil(wanted.opportunity().until().plusDays(1))
                        .filter(day -> way.time().isWorkingDay(wanted.person(), day))
                        .findFirst();
    }

    private Plan plan(Person person, PromptId id, LocalDate day) {
        var errand =
                new Errand(CampaignId.OPPORTUNITIES, id.value(), OpportunityActivity.STEP, person.id(), person.id());
        String workspace = directory.workspaceOf(person.id());
        return new Plan(errand, LocalInstant.of(day.atTime(AT), person.zone()), workspace);
    }
}
