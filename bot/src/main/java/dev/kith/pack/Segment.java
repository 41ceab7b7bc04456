package dev.kith.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * People who are alike: of a department and a level, of a department, or everybody.
 *
 * @param department empty: of any
 * @param level empty: of any
 */
record Segment(String department, String level) {

    static final Segment EVERYBODY = new Segment("", "");

    /** The segments that somebody of this department and level is in, the finest first; what is not known makes none. */
    static List<Segment> of(String department, String level) {
        var finest = department.isEmpty() ? EVERYBODY : new Segment(department, level);
        return finest.lattice();
    }

    /** This one, and those that hold it. */
    List<Segment> lattice() {
        return Stream.of(this, new Segment(department, ""), EVERYBODY)
                .distinct()
                .toList();
    }
}
