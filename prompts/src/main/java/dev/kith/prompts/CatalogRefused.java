package dev.kith.prompts;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue was not loaded; the message lists every problem, one per line. */
public final class CatalogRefused extends RuntimeException {

    private final List<Problem> problems;

    CatalogRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
