package dev.kith.redis;

import java.util.regex.Pattern;

/** A slice of the store that scripts may work in as a whole: the hash tag keeps its keys on one Cluster slot. */
public record Partition(int number) {

    private static final Pattern KEY = Pattern.compile("kith:\\{p(\\d+)}:.*", Pattern.DOTALL);

    /** The partition of a key. */
    public static Partition of(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a key of a partition: " + key);
        }
        return new Partition(Integer.parseInt(parts.group(1)));
    }

    /** {@code key("due", "local")} is {@code kith:{p03}:due:local}. */
    public String key(String... parts) {
        return (number < 10 ? "kith:{p0" : "kith:{p") + number + "}:" + String.join(":", parts);
    }
}
