/** Campaigns: an activity, an audience, a schedule, limits, confidentiality and what is forwarded; and the planner. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "delivery", "facts", "people", "privacy", "redis"})
package dev.kith.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
