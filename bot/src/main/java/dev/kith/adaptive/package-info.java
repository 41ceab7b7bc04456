/**
 * Adaptive Cards: {@link dev.kith.chat.Message}s, homes and windows as Teams draws them, and what is pressed in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat"})
package dev.kith.adaptive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
