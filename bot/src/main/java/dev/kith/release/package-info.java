/**
 * Rounds of check-ins that are not named: what is fixed when one begins, the answers that wait sealed, and the release that makes
 * figures of them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"campaign", "chat", "clock", "delivery", "disclosure", "people", "privacy", "redis"})
package dev.kith.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
