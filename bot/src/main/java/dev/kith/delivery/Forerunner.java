package dev.kith.delivery;

import dev.kith.delivery.Deliveries.Plan;
import java.util.List;

/** Knows what somebody has to be told before anything else that is planned for them. */
public interface Forerunner {

    /** The id under which it goes out, and the kind of the composer that writes it. */
    CampaignId notice();

    /** Where it is another, what is planned already is looked through again. */
    default String version() {
        return "";
    }

    /** What is to come before {@code plans}; planned again it is the same. */
    List<Plan> before(List<Plan> plans);
}
