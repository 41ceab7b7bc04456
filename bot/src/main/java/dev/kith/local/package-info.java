/**
 * Kith without an account anywhere: chat in the browser as any person of the organisation, the time machine's page, and a
 * small receiver of learning records. Only in local mode, only for this machine, and an adapter like the others:
 * whatever can be done here goes through the port that Slack and Teams use.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "redis"})
package dev.kith.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
