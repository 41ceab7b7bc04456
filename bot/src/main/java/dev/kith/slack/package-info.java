/**
 * Slack: what is heard comes in by {@link dev.kith.slack.SlackEdge} or over the lines of {@link dev.kith.slack.SocketMode}, is taken
 * apart by Bolt and appended to the inbox before Slack gets its acknowledgement; what is said goes out by
 * {@link dev.kith.slack.SlackChat}, once, as Block Kit. A workspace is there by its token or by {@link dev.kith.slack.Installing}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "clock", "outgoing", "redis"})
package dev.kith.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
