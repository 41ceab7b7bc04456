/**
 * An invitation to a conversation after a round: whoever would like to talk says so, and only the one they would talk with learns it,
 * apart from every answer. Nobody learns of a no, or how many there were.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "clock", "delivery", "people", "privacy", "redis", "release", "results"})
package dev.kith.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
