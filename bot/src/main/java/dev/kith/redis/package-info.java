/**
 * The one store: partitions and their keys, scripts, streams with consumer groups, buckets, sealed values, and the
 * server that local mode brings along. Everything of one person lives in one partition, and no script touches two.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "clock")
package dev.kith.redis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
