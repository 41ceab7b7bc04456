/**
 * The certificate: whoever knows the quizzes of a pack is given one by its campaign, and may renew it before it ends. It is told
 * to them, and to the learning systems that the campaign names; of whoever has none, nothing is told to anybody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "nudge",
            "pack",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
