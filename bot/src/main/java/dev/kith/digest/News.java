package dev.kith.digest;

import dev.kith.insights.Report;
import dev.kith.loop.Post;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a month brought, as far as its reader may see it.
 *
 * @param rounds those that were released in it
 */
record News(List<OfRound> rounds) {

    News {
        rounds = List.copyOf(rounds);
    }

    /**
     * One round.
     *
     * @param title of the check-in
     * @param run its date, or its quarter
     * @param moved what moved by more than noise since the round before
     * @param done what was said in the month to come of the check-in's rounds
     */
    record OfRound(String title, String run, List<Shown> shown, List<Moved> moved, List<Post> done) {}

    /**
     * A question with what its reader may see.
     *
     * @param about what it asks about, such as {@code voice}
     * @param cells all together first, then the lattice in its order
     */
    record Shown(Report.OfQuestion question, String about, List<Report.OfCell> cells) {

        /** Where all together stand between the worst, 0, and the best, 1; empty where that is no scale, or not shown. */
        Optional<Double> standing() {
            return cells.stream()
                    .filter(cell -> cell.cell().isEmpty())
                    .findFirst()
                    .flatMap(cell -> Optional.ofNullable(cell.measure()))
                    .map(measure -> (measure.mean() - 1) / (measure.options() - 1))
                    .map(part -> question.reversed() ? 1 - part : part);
        }
    }

    /** Of a question in one cell, in words. */
    record Moved(String label, Report.Course course) {}

    boolean isEmpty() {
        return rounds.isEmpty();
    }

    /** The question that all together stand worst in: of it one can speak without speaking of anybody. */
    Optional<Shown> weakest() {
        return rounds.stream()
                .flatMap(round -> round.shown().stream())
                .flatMap(shown -> shown.standing().map(part -> new Standing(shown, part)).stream())
                .min(Comparator.comparingDouble(Standing::part))
                .map(Standing::shown);
    }

    private record Standing(Shown shown, double part) {}

    Stream<Post> done() {
        return rounds.stream().flatMap(round -> round.done().stream()).distinct();
    }
}
