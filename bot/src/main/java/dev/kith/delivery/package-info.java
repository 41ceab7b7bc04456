/**
 * What is due, the gates it passes, the send protocol and its recovery; and having people given the app where they can be written to in
 * no other way. A delivery is sent once; where a crash makes that uncertain, it says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "chat", "clock", "facts", "people", "privacy", "redis"})
package dev.kith.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
