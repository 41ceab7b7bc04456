package dev.kith.digest;

import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans each month's digest for whoever wants it, a day ahead, and anew where they moved meanwhile. */
record Monthly(Leaders leaders, Readers readers, Months months, Deliveries deliveries) implements Tick {

    static final String STEP = "month";

    private static final Duration AGAIN = Duration.ofHours(12);

    private static final Duration AHEAD = Duration.ofDays(1);

    /** Whoever could not be reached for longer hears of the next month. */
    private static final Duration NEWS = Duration.ofDays(7);

    @Override
    public String name() {
        return "plan the monthly digest";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.of(after(now));
    }

    static Instant after(Instant now) {
        long every = AGAIN.toSeconds();
        return Instant.ofEpochSecond((Math.floorDiv(now.getEpochSecond(), every) + 1) * every);
    }

    @Override
    public int run(Instant now) {
        List<Person> all = leaders.all();
        Map<PersonId, Instant> wanted = readers.of(all.stream().map(Person::id).toList());
        var plans = all.stream()
                .flatMap(person -> Optional.ofNullable(wanted.get(person.id())).stream()
                        .flatMap(since -> plan(person, since, now).stream()))
                .toList();
        if (plans.isEmpty()) {
            return 0;
        }
        var digest = CampaignId.DIGEST;
        deliveries.govern(digest, new Terms(digest.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
        return deliveries.plan(plans);
    }

    /** The next one within a day; one that is due is planned as long as it is news. */
    private Optional<Plan> plan(Person person, Instant since, Instant now) {
        var month = YearMonth.from(now.plus(AHEAD).atZone(person.zone()));
        return months.slot(person, month)
                .filter(slot -> slot.isAfter(since)
                        && slot.isBefore(now.plus(AHEAD))
                        && slot.plus(NEWS).isAfter(now))
                .map(slot -> new Plan(
                        new Errand(CampaignId.DIGEST, month.minusMonths(1).toString(), STEP, person.id(), person.id()),
                        slot,
                        leaders.directory().workspaceOf(person.id())));
    }
}
