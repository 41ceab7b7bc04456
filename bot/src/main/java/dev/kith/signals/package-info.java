/**
 * What figures propose to look at: told once to those who may decide, and listed until they did. Nothing starts by itself; it knows
 * what was released, and no person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "clock",
            "delivery",
            "insights",
            "loop",
            "people",
            "privacy",
            "redis",
            "release"
        })
package dev.kith.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
