/**
 * The port to learning and people systems: learning records go out, an outcome comes back for each.
 * Knows no chat, no Redis and no application framework; imports nothing of ours.
 */
@NullMarked
package dev.kith.connectors;

import org.jspecify.annotations.NullMarked;
