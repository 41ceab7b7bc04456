/**
 * What was before the first day of the sample organisation: rounds of a check-in that its people answered, released by the same rule
 * as any other, and what was said of each.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "checkin", "delivery", "loop", "people", "release"})
package dev.kith.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
