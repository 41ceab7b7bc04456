/** From the fact log to the learning systems: what people did becomes learning records, each connector at its own pace. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "certificate",
            "chat",
            "checkin",
            "clock",
            "delivery",
            "facts",
            "introduction",
            "journey",
            "loop",
            "meeting",
            "mentorship",
            "nudge",
            "outgoing",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.lms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
