/**
 * The persons of the organisation: the directory, the reporting line, how people are brought in from a file, where they
 * live and can be reached, what they say of themselves, and audiences, the expressions that say whom something is for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "redis"})
package dev.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
