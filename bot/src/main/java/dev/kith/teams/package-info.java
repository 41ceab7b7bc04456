/**
 * Microsoft Teams: what is heard comes in by {@code /api/messages}, proven to be Teams' own, and is appended to the inbox before it is
 * acknowledged; what is said goes out to the conversation that was kept of each person, once, as an Adaptive Card.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"adaptive", "chat", "clock", "graph", "outgoing", "redis"})
package dev.kith.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
