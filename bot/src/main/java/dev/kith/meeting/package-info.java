/**
 * What comes after an introduction: those who were told of each other find a half hour that suits them, are asked whether they
 * met, each for themselves, and are left alone for a while where they say nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "introduction",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
