package dev.kith.redis;

/** A slice of the store that scripts may work in as a whole: the hash tag keeps its keys on one Cluster slot. */
public record Partition(int number) {

    /** {@code key("due", "local")} is {@code kith:{p03}:due:local}. */
    public String key(String... parts) {
        return (number < 10 ? "kith:{p0" : "kith:{p") + number + "}:" + String.join(":", parts);
    }
}
