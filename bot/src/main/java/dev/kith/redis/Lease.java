package dev.kith.redis;

import java.time.Duration;

/** How long a node may be silent over what it holds (machine time) before another takes it up. */
public record Lease(Duration length) {}
