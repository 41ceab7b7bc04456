/**
 * What of a check-in goes on paper: a table for a report on the organisation, and one printed page for its board. Both are made
 * of {@link dev.kith.insights.Report} alone, with what was said to come of it, and without comments.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "insights", "loop", "release", "results"})
package dev.kith.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
