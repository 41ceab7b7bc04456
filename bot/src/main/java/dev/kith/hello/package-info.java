/** The hello: before anything else a person is told who writes here, what comes and how often, what is kept, and how to stop it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"attention", "calendar", "chat", "clock", "delivery", "people", "privacy"})
package dev.kith.hello;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
