/** Business time, machine time, and the work that is due at an instant. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.kith.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
