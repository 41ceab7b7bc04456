/**
 * Everything has a retention, and a person can be erased: the one table is enforced each night, and an erasure goes through
 * every store, every reader's place and every system that was sent something, until nothing is left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "facts", "people", "privacy", "redis"})
package dev.kith.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
