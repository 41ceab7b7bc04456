/**
 * The introduction programme: finds two people who have a reason to meet, tells them, in one conversation where there can be
 * one, also as a step of somebody's journey, tells whoever has nobody why, and finds again whom somebody met.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "apart",
            "attention",
            "calendar",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "facts",
            "indicators",
            "joining",
            "matching",
            "people",
            "privacy",
            "redis"
        })
package dev.kith.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
