package dev.kith.people;

import java.util.stream.Collectors;

/** What came of a file, for whoever put it there to read. */
record FolderReport(ImportResult result, boolean isFull) {

    String text() {
        String sums = "New: %d. Changed: %d. Unchanged: %d. Let go: %d.%n"
                .formatted(result.added(), result.changed(), result.unchanged(), result.left());
        if (result.problems().isEmpty()) {
            return sums + "Every row was taken.\n";
        }
        String kept = isFull ? "Nobody was let go, as not every row was good.\n" : "";
        return sums + kept + "Not taken:\n"
                + result.problems().stream().map(FolderReport::line).collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        String where = problem.line() == 0 ? "the file" : "line " + problem.line();
        String field = problem.field().isEmpty() ? "" : ", " + problem.field();
        return "- " + where + field + ": " + problem.reason() + " (valid: " + problem.valid() + ")\n";
    }
}
