package dev.kith.loop;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Terms;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.release.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans what one person is to be sent about a round. */
record Notices(Deliveries deliveries, Directory directory) {

    private static final Duration A_MONTH = Duration.ofDays(30);

    /** Planned twice it is sent once. */
    void plan(Notice notice, RoundId round, Person to, Instant at) {
        var loop = CampaignId.LOOP;
        deliveries.govern(loop, new Terms(loop.value(), 8, A_MONTH, Optional.of(A_MONTH), Terms.Running.RUNNING));
        deliveries.plan(List.of(new Plan(notice.to(to.id(), round), at, directory.workspaceOf(to.id()))));
    }
}
