/** What came of a check-in that is not named: told to everybody who was asked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "chat", "delivery", "disclosure", "people", "release"})
package dev.kith.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
