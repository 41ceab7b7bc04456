/**
 * A question for oneself, by a word: nothing is answered, and nothing is kept, not even that somebody asked. Which one comes
 * first follows from who asks and what day it is with them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"attention", "campaign", "chat", "clock", "people"})
package dev.kith.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
