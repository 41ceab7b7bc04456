/**
 * The connector to Canvas LMS over its REST API: marks module items as done for learners, lists courses, enrols and tells
 * progress. May import the port, an HTTP client and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.canvas;

import org.jspecify.annotations.NullMarked;
