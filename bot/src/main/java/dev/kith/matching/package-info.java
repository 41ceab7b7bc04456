/**
 * Who should meet whom: the best that is allowed, over everybody at once; the same people and seed give the same. It decides only:
 * it asks nobody, keeps nothing and tells nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.kith.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
