/**
 * Who takes part in a programme that brings people together, and how: whoever was invited and joined; for how many at once
 * somebody is there, about what, in which languages, and when not. That somebody did not join is told to nobody.
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
            "people",
            "privacy",
            "redis"
        })
package dev.kith.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
