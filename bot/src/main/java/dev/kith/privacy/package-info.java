/** Consent and pause; who may be asked at all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "facts", "people", "redis"})
package dev.kith.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
