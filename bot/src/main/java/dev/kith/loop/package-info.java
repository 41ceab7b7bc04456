/**
 * Closing the loop: after a round somebody says what comes of it to everybody who was asked, and before that the campaign does
 * not ask again.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "checkin",
            "clock",
            "delivery",
            "people",
            "privacy",
            "redis",
            "release",
            "results"
        })
package dev.kith.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
