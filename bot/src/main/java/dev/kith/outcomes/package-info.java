/**
 * What an organisation knows of its groups from elsewhere, such as how many stayed, beside what was released of the same groups: side
 * by side, and from enough periods on whether the two moved together. Never that one caused the other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "delivery", "disclosure", "indicators", "people", "redis", "release"})
package dev.kith.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
