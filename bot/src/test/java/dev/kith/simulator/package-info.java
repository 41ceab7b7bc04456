/** Platforms that exist for tests: they keep their documented limits, fail as they are told to, and remember what a human saw. */
package dev.kith.simulator;
