/**
 * The nudge, whatever brings it: what it looks like, what its reader can say to it, and where it is found again. A journey and
 * a pack say which nudge is whose turn, and people choose for themselves; here is everything from then on: in which format it comes, what it asks and what is said
 * to the answer, and what comes back of it later on the cards of others.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "indicators",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.nudge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
