/** Who did what in administration, append-only; it knows what was done and by whom, and nothing that anybody answered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "redis"})
package dev.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
