/**
 * Courses of the learning systems: what people completed there comes back. Who is asked about and when, what is pushed, what
 * follows from it, and who is enrolled.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "lms",
            "nudge",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
