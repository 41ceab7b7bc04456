/** The introduction programme: finds two people who have a reason to meet, and tells them. */
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
package dev.kith.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
