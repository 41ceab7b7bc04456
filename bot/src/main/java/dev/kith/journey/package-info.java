/** The journey: prompts at offsets from a date in the life of a person; finds again what was to read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
