/** Campaigns: an activity, an audience, a schedule, limits, confidentiality and what is forwarded; and the planner;
 * in the home, what somebody was sent lately. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "calendar",
            "chat",
            "clock",
            "delivery",
            "disclosure",
            "facts",
            "hello",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
