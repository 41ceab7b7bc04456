/**
 * The connector to Moodle's web services (REST, Moodle 4.x and 5.x): activities are completed for people, courses listed, people
 * enrolled, completions read. May import the port, {@code http} and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.moodle;

import org.jspecify.annotations.NullMarked;
