/** Consent, pause and what else each person decided; who may be asked at all; and what is known of a person, told to them alone. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "chat", "clock", "facts", "people", "redis"})
package dev.kith.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
