/**
 * Once a month, for those who lead and want it: what was released of check-ins, what moved, what was done, and one conversation
 * to have. It shows nobody more than they may see anyhow, and passes through {@link dev.kith.insights.Insights}.
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
            "insights",
            "loop",
            "people",
            "redis",
            "release",
            "results"
        })
package dev.kith.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
