/** How Kith calls out: through which proxy, and whom it believes to be who they say. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.kith.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
