/**
 * The journey: prompts at offsets from a date in the life of a person, each at their own pace. Who begins and when, what comes
 * next, whom else it is told, and how it ends; and anybody may begin one for themselves.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "nudge",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
