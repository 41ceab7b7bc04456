/**
 * Growth that is not by permission: whatever the library holds, anybody may read it, begin it or look for it, by a word; and
 * opportunities are told to those whose wishes they fit. What was chosen is told apart from what was given.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "indicators",
            "journey",
            "nudge",
            "people",
            "privacy",
            "redis",
            "trial"
        })
package dev.kith.learn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
