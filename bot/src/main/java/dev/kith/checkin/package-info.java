/** The check-in: asks in chat, keeps the answers, says thank you. */
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
package dev.kith.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
