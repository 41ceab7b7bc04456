/** The log of what happened: appended with the change it reports, read by each consumer group at its own pace. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "redis"})
package dev.kith.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
