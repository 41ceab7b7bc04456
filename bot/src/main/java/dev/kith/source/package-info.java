/**
 * The systems that say who is with the organisation: each has its people and its fields, and what it says is kept beside what the
 * others say, so that the organisation's order can be applied, and applied again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "people", "privacy", "redis"})
package dev.kith.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
