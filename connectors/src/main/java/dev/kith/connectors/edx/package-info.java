/**
 * The connector to Open edX over its REST APIs: completes blocks for learners and enrols them. May import the port, an
 * HTTP client and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.edx;

import org.jspecify.annotations.NullMarked;
