/**
 * The connector to xAPI learning record stores (xAPI 1.0.x, and 2.0 where a store speaks nothing else). May import the
 * port, an HTTP client and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.xapi;

import org.jspecify.annotations.NullMarked;
