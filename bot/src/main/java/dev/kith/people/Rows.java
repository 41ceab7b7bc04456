package dev.kith.people;

import java.util.List;

/** What a file holds; rows that have no form at all are problems already. */
record Rows(List<Row> rows, List<Problem> problems) {

    /** A file that cannot be read to its end changes nobody. */
    static Rows refused(Problem problem) {
        return new Rows(List.of(), List.of(problem));
    }
}
