package dev.kith.outcomes;

import dev.kith.people.Problem;
import dev.kith.people.Row;
import dev.kith.people.Rows;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Takes files of outcomes, each as a whole or not at all. */
public final class OutcomeImport {

    private final Outcomes outcomes;
    private final OutcomeRows rows;

    OutcomeImport(Outcomes outcomes, OutcomeRows rows) {
        this.outcomes = outcomes;
        this.rows = rows;
    }

    /**
     * What became of a file.
     *
     * @param taken how many outcomes are new, or came in the place of another
     * @param problems all of them; where there is one, nothing was taken
     */
    public record Taken(int taken, List<Problem> problems) {

        public Taken {
            problems = List.copyOf(problems);
        }
    }

    public Taken csv(InputStream text, boolean full) {
        return take(Rows.ofCsv(text), full);
    }

    public Taken json(InputStream text, boolean full) {
        return take(rows.read(text), full);
    }

    /** {@code full}: what the file does not name is there no more. */
    private Taken take(Rows read, boolean full) {
        var problems = new ArrayList<>(read.problems());
        var brought = new ArrayList<Outcome>();
        var lines = new HashMap<Outcome, Long>();
        for (Row row : read.rows()) {
            var faults = OutcomeRules.faults(row);
            problems.addAll(faults);
            if (faults.isEmpty()) {
                var outcome = OutcomeRules.outcome(row);
                var first = lines.putIfAbsent(outcome.identity(), row.line());
                if (first != null) {
                    problems.add(row.problem(
                            "", "is there before, in line " + first, "each cohort, measure and period once"));
                }
                brought.add(outcome);
            }
        }
        if (!problems.isEmpty()) {
            return new Taken(
                    0,
                    problems.stream()
                            .sorted(Comparator.comparing(Problem::line))
                            .toList());
        }
        outcomes.change(before -> together(full ? List.of() : before, brought));
        return new Taken(brought.size(), List.of());
    }

    private static List<Outcome> together(List<Outcome> before, List<Outcome> brought) {
        var all = new LinkedHashMap<Outcome, Outcome>();
        before.forEach(one -> all.put(one.identity(), one));
        brought.forEach(one -> all.put(one.identity(), one));
        return List.copyOf(all.values());
    }
}
