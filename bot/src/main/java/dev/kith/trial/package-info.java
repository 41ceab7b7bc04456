/**
 * A whole journey in ten minutes, for whoever wants to see it before others walk it: every card as it looks, whoever would read
 * it, with nothing on it that could be pressed. Nothing of it counts, is answered or leaves Kith.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "chat", "clock", "delivery", "people", "privacy"})
package dev.kith.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
