package dev.kith.people;

import java.util.List;

/** How many people an import changed, and what it did not take. */
public record ImportResult(int added, int changed, int left, int unchanged, List<Problem> problems) {

    public ImportResult {
        problems = List.copyOf(problems);
    }
}
