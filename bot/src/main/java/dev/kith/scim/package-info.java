/**
 * A directory is pushed here by an identity provider, over SCIM 2.0: its users become people by the rules that hold for every file, and
 * what it said is kept, sealed, to be read by it again.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "people", "privacy", "redis"})
package dev.kith.scim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
