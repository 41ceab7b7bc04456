package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Those are asked for whom the planner plans it. */
record PlannedInvited(Plans plans) implements Invited {

    /** A round is at one local time, and the zones are this far apart. */
    private static final Duration ROUND_THE_EARTH = Duration.ofHours(26);

    @Override
    public List<Person> to(Kept kept, String run, Instant first) {
        var spread = kept.campaign().plan().schedule().map(Schedule::spread).orElse(Duration.ZERO);
        var window =
                new Window(first.minusMillis(1), first.plus(ROUND_THE_EARTH).plus(spread));
        var wanted = plans.of(kept, window);
        return plans.directory().all().stream()
                .filter(person -> wanted.apply(person).stream()
                        .map(Plan::errand)
                        .anyMatch(errand ->
                                errand.run().equals(run) && errand.recipient().equals(person.id())))
                .toList();
    }
}
