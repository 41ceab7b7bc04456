/**
 * Whom people would rather not be brought together with: said in chat, kept sealed, read where people are matched and by nobody
 * else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"attention", "chat", "delivery", "matching", "people", "privacy", "redis"})
package dev.kith.apart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
