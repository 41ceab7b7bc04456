/** The check-in: asks in chat, at once or question after question, keeps the answers, says thank you, finds again what waits. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attention",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "disclosure",
            "facts",
            "people",
            "privacy",
            "redis",
            "release"
        })
package dev.kith.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
