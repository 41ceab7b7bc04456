/**
 * One plain platform for benchmarks and crash runs, where only the pace and what was seen matter; {@code dev.kith.simulator}
 * has Slack's and Teams' own ways.
 */
package dev.kith.platform;
