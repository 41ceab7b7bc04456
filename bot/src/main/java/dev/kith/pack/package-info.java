/**
 * The pack: nudges of which each person's next is chosen, by a rule that can be told: what they wish for first, then what
 * people like them found helpful, exploring a little.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"campaign", "chat", "clock", "delivery", "facts", "nudge", "people", "redis"})
package dev.kith.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
