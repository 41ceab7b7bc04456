package dev.kith.connectors;

/**
 * A course, by the system's own id.
 *
 * @param code what people call it by beside its name, such as {@code LEAD-1}; may be empty
 */
public record Course(String id, String code, String name) {

    /**
     * One thing to do in it.
     *
     * @param kind the system's own word, such as {@code page} or {@code quiz}
     * @param canBeDone whether the system keeps who completed it
     */
    public record Unit(String id, String kind, String name, boolean canBeDone) {}
}
