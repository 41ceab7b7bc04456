/**
 * The life of a mentorship in a programme that asks first: somebody is found and asked, and the next best where they cannot; once both
 * are told of each other it runs, waits while one is away, is looked at halfway, and ends or is handed over; with a rhythm, and what
 * the two want to reach, if they like. A no is told to nobody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "apart",
            "attention",
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "introduction",
            "joining",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
