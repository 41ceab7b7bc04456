/**
 * Benchmarks: {@code mvn -Pbench verify} runs them one after another and writes {@code target/bench/<name>.json} for each.
 * Each compares Kith's way of doing something with a bare loop that does the same work in the same run.
 */
@NullMarked
package dev.kith.bench;

import org.jspecify.annotations.NullMarked;
