/**
 * What of people's answers may be shown to others: groups of enough, such that no sum or difference of them tells of fewer, held
 * against everything that the organisation was shown before.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "people", "redis"})
package dev.kith.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
