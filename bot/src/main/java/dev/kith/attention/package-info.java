/**
 * How much of a person's attention all campaigns together may have, and what the person can do about each message: put it
 * off, want no more of it, ask why; the pace, the pause and the way back; and what is said to whoever asks for help.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "chat", "clock", "delivery", "people", "privacy", "redis"})
package dev.kith.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
