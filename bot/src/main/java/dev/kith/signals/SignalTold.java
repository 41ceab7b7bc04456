package dev.kith.signals;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.loop.Stewards;
import dev.kith.people.Directory;
import java.time.Duration;
import java.util.Optional;

/** Plans to ask those who run Kith what is to be done about a signal; each once. */
record SignalTold(Deliveries deliveries, Directory directory, Stewards stewards, Signals signals) {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final String STEP = "proposed";

    void plan(Response response) {
        var notice = CampaignId.SIGNALS;
        deliveries.govern(notice, new Terms(notice.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
        String reference = signals.reference(response.signal().id());
        deliveries.plan(stewards.all().stream()
                .map(person -> new Plan(
                        new Errand(notice, reference, STEP, person.id(), person.id()),
                        response.at(),
                        directory.workspaceOf(person.id())))
                .toList());
    }
}
