package dev.kith.indicators;

import dev.kith.disclosure.Lattice;
import dev.kith.privacy.Retention;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is counted of what people do by themselves.
 *
 * @param enabled whether anything is
 * @param k the fewest people that a figure may be made of
 * @param lattice by what it is looked at beside the whole: fields of a person, several joined by {@code +}
 */
@ConfigurationProperties("kith.indicators")
public record IndicatorsSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5") int k,
        @DefaultValue({"department", "location"}) List<String> lattice) {

    private static final int FLOOR = 5;

    /** A month, the three weeks in which it is asked whether a nudge was tried, and some days of outage. */
    private static final Duration LOOKS_BACK = Duration.ofDays(60);

    public IndicatorsSettings {
        if (k < FLOOR) {
            throw new IllegalArgumentException("kith.indicators.k: " + k + " (valid: " + FLOOR + " or more)");
        }
        lattice = List.copyOf(lattice);
        lattice.stream().filter(fields -> !isValid(fields)).findFirst().ifPresent(fields -> {
            throw new IllegalArgumentException("kith.indicators.lattice: " + fields + " (valid: "
                    + String.join(", ", Lattice.FIELDS) + ", attr.<name>; several joined by +)");
        });
    }

    private static boolean isValid(String fields) {
        return List.of(fields.split("\\+", -1)).stream()
                .allMatch(field -> Lattice.FIELDS.contains(field) || field.matches("attr\\..+"));
    }

    /** Where what people were sent is forgotten sooner than it is counted, nothing is counted. */
    IndicatorsSettings within(Retention retention) {
        boolean isKept = Retention.length(retention.deliveries()).compareTo(LOOKS_BACK) >= 0;
        return new IndicatorsSettings(enabled && isKept, k, lattice);
    }

    /** The same as cells. */
    public Lattice cells() {
        return new Lattice(
                lattice.stream().map(fields -> List.of(fields.split("\\+"))).toList());
    }
}
