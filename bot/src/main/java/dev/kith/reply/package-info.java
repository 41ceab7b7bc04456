/**
 * Replies to comments: what was written in a check-in that is not named, and was released, is written back to. Of a confidential one
 * its writer reads it, and nobody learns who that is; of an anonymous one everybody who was asked.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "people",
            "privacy",
            "redis",
            "release",
            "results"
        })
package dev.kith.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
