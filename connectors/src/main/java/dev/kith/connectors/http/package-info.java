/**
 * How any system is called over HTTP: the line with its timeout and circuit, what came of a call, and what that means where the
 * system does not say otherwise. May import the port and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.http;

import org.jspecify.annotations.NullMarked;
