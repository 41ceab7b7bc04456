/**
 * Slack: what is heard comes in by {@link dev.kith.slack.SlackEdge}, is taken apart by Bolt and appended to the inbox before
 * Slack gets its acknowledgement; what is said goes out by {@link dev.kith.slack.SlackChat}, once, as Block Kit.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "redis"})
package dev.kith.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
