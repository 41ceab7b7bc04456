/**
 * Whether introductions work: whether everybody has somebody, how many of those who were told of each other met, how soon, and the
 * network of those who did. Counted once a month over groups of enough; nobody's word is shown, nor that they said nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "chat",
            "clock",
            "delivery",
            "disclosure",
            "indicators",
            "introduction",
            "meeting",
            "mentorship",
            "people",
            "privacy",
            "redis",
            "release"
        })
package dev.kith.ties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
