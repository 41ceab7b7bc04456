/**
 * The port to learning and people systems. What a system can do is declared: learning records go out and an outcome comes back for
 * each; it lists courses, enrols people and tells their progress where it can.
 * Knows no chat, no Redis and no application framework; imports nothing of ours.
 */
@NullMarked
package dev.kith.connectors;

import org.jspecify.annotations.NullMarked;
