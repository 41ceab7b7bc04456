/** The console: what an admin sees of campaigns, findings and learning systems. It shows what the API answers, by the same rules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "clock",
            "courses",
            "delivery",
            "facts",
            "insights",
            "journey",
            "lms",
            "people",
            "playbook",
            "privacy",
            "redis",
            "signals",
            "trial"
        })
package dev.kith.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
