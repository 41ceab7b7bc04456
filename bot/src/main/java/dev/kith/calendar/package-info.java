/**
 * When somebody may be written to: inside their own working hours, and neither on a day they do not work nor on a public
 * holiday of their location nor on leave.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "people"})
package dev.kith.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
