/**
 * The port to where people talk: what Kith can say, and what it hears. An adapter implements {@link Chat}, renders
 * {@link Message}s and hands {@link Incoming}s to the {@link Inbox}; a feature implements {@link ChatHandler}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"clock", "redis"})
package dev.kith.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
