/**
 * What people do by themselves and how soon they know what they learn, counted once a month over groups of enough: signs that come
 * before others. It asks the features that know it, keeps nobody's answer and shows nothing but what the ledger lets be shown.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"chat", "clock", "disclosure", "insights", "people", "privacy", "redis", "release"})
package dev.kith.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
