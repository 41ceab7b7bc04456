/**
 * What people say of themselves and set themselves, in the home or in words: skills, a role to try, time off, quiet hours,
 * whether they may be asked to be a mentor, and, sealed, what only they can tell.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"attention", "calendar", "chat", "clock", "delivery", "people", "privacy"})
package dev.kith.about;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
