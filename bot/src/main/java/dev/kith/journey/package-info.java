/** The journey: prompts at offsets from a date in the life of a person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
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
