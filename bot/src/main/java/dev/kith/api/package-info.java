/** REST for admins and scripts: what the console can do, a script can. Errors are problem details (RFC 9457). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "board",
            "campaign",
            "chat",
            "clock",
            "conversation",
            "courses",
            "delivery",
            "erasure",
            "facts",
            "indicators",
            "insights",
            "journey",
            "lms",
            "loop",
            "outcomes",
            "people",
            "playbook",
            "privacy",
            "redis",
            "release",
            "reply",
            "signals",
            "source",
            "ties",
            "trial"
        })
package dev.kith.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
