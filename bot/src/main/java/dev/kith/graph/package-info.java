/**
 * Microsoft's cloud beside the chat itself: the tokens that Entra gives us, who is in the tenant, and who has the app.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "outgoing"})
package dev.kith.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
