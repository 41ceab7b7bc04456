/**
 * What an organisation may learn from released figures: scores, trends, how much silence could change, and gaps between
 * groups. It knows counts of groups that may be shown, no person and no answer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chat", "disclosure", "release"})
package dev.kith.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
