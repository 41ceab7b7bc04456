package dev.kith.lms;

/**
 * A course, by where it is and by its id there.
 *
 * @param system the name of a connector, or {@link #PUSHED}
 * @param id the system's own
 */
public record CourseName(String system, String id) {

    /** Of a system that no connector speaks to: it tells by itself. */
    public static final String PUSHED = "pushed";

    /** {@code moodle:42}, as it can be written. */
    @Override
    public String toString() {
        return system + ":" + id;
    }
}
