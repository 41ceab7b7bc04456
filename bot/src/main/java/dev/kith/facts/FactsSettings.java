package dev.kith.facts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a reader of the fact log may lag.
 *
 * @param kept how long a fact waits for its slowest reader (machine time)
 * @param most how many wait in one partition, and how many dead letters a reader has there; the oldest go first
 */
@ConfigurationProperties("kith.facts")
record FactsSettings(
        @DefaultValue("30d") Duration kept,
        @DefaultValue("100000") int most) {

    FactsSettings {
        if (!kept.isPositive() || most < 1) {
            throw new IllegalArgumentException(
                    "kith.facts: kept " + kept + ", most " + most + " (valid: kept 30d, most 100000)");
        }
    }
}
