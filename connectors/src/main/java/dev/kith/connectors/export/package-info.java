/**
 * The connector to whoever takes files: learning records as CSV or JSON Lines, one file per day. The files hold what the
 * records hold, whose they are included; how long they stay is for whoever owns the folder. May import the port,
 * {@code http}, a CSV writer and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.export;

import org.jspecify.annotations.NullMarked;
