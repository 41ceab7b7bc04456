package dev.kith.delivery;

import dev.kith.delivery.Deliveries.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans what campaigns want sent, and the notices that have to come before it. */
public final class Planning {

    private final Deliveries deliveries;
    private final List<Forerunner> forerunners;

    public Planning(Deliveries deliveries, List<Forerunner> forerunners) {
        this.deliveries = deliveries;
        this.forerunners = List.copyOf(forerunners);
    }

    /** Another one whenever somebody has to be told something else first. */
    public String version() {
        return forerunners.stream().map(Forerunner::version).collect(Collectors.joining(" "));
    }

    public void plan(List<Plan> plans) {
        planForerunners(plans);
        deliveries.plan(plans);
    }

    /**
     * The same where the store may have lost what was planned.
     *
     * @return how many were lost
     */
    public int planAgain(List<Plan> plans, Instant now) {
        planForerunners(plans);
        return deliveries.planAgain(plans, now);
    }

    /** Lists no more what is long over. */
    public void forget(CampaignId campaign, Instant now) {
        deliveries.forget(campaign, now);
    }

    private void planForerunners(List<Plan> plans) {
        var toEach = plans.stream().flatMap(Plan::toEach).toList();
        forerunners.forEach(one -> plan(one.notice(), one.before(toEach)));
    }

    /** However long somebody was away. The terms are handed over each time: a store that lost them would drop the notice. */
    private void plan(CampaignId notice, List<Plan> plans) {
        if (!plans.isEmpty()) {
            deliveries.govern(
                    notice,
                    new Terms(notice.value(), 1, Terms.FOR_EVER, Optional.of(Terms.FOR_EVER), Terms.Running.RUNNING));
            deliveries.plan(plans);
        }
    }
}
