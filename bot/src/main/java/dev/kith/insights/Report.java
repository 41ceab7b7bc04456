package dev.kith.insights;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rounds of a check-in show, for those who run it.
 *
 * @param campaign whose rounds they are
 * @param rounds the earliest first
 * @param trends of every question that two rounds or more asked, cell by cell
 * @param findings gaps that widened over three rounds in a row; nothing starts by itself
 */
public record Report(String campaign, List<OfRound> rounds, List<Course> trends, List<List<String>> findings) {

    public Report {
        rounds = List.copyOf(rounds);
        trends = List.copyOf(trends);
        findings = List.copyOf(findings);
    }

    /**
     * One round.
     *
     * @param mode {@code confidential} or {@code anonymous}
     * @param k the fewest answers that anything shown is made of
     * @param hidden how many cells of the lattice are not shown, to anybody, and why
     * @param gaps cells that differ from the rest in what they answered, then where the question reached fewer; in words, in the order of
     *     the lattice
     * @param consistency of the questions, in words; empty where it cannot be told
     */
    public record OfRound(
            String round,
            String from,
            String until,
            String mode,
            int k,
            Hidden hidden,
            List<OfQuestion> questions,
            List<OfCell> quadrants,
            List<List<String>> gaps,
            String consistency,
            List<Comment> comments) {}

    /** What is not shown. */
    public record Hidden(int cells, String why) {}

    /**
     * One question, as it was asked, and in each cell what was answered.
     *
     * @param reversed whether agreeing speaks against what it asks about: less is better
     */
    public record OfQuestion(String question, String label, boolean reversed, List<OfCell> cells) {}

    /**
     * One cell.
     *
     * @param cell what its people have in common; nothing: the whole
     * @param reached how many of them the question arrived at; null where that is not known, and where people told who is in the cell
     * @param answered {@code 12}, or {@code 10 or more} where it would tell of the few who did not
     * @param shares of each option, or each place of the quadrant, in percent
     * @param words what it says, for people who are no statisticians
     * @param measure the same as a number; null where the question is no scale
     */
    public record OfCell(
            Map<String, String> cell,
            int asked,
            @Nullable Integer reached,
            String answered,
            Map<String, Long> shares,
            List<String> words,
            @Nullable Measure measure) {}

    /**
     * What a cell answered on a scale from 1, as a number.
     *
     * @param options how many points the scale has
     * @param interval where the mean of all who were asked lies, with 95 % confidence; null where it would tell of the few who
     *     did not answer
     * @param silence what those who did not answer could change, in words; empty where that would tell of them
     */
    public record Measure(
            double mean, int options, @Nullable Interval interval, String silence) {}

    /** What somebody wrote, and for which group it is shown; in no order. */
    public record Comment(String question, Map<String, String> cell, String text) {

        /** Not what it says. */
        @Override
        public String toString() {
            return "a comment on " + question;
        }
    }

    /**
     * How a question's answers moved in one cell.
     *
     * @param means of each round, in their order; with one decimal place where in any of them all but a few answered
     * @param words the same in words; none where in any of them all but a few answered: how sure a change is would tell how many
     * @param rounds those that show it, the earliest first
     * @param moved whether the last change is larger than what rounds differ by anyway
     */
    public record Course(
            String question,
            Map<String, String> cell,
            List<Double> means,
            List<String> words,
            List<String> rounds,
            boolean moved) {}
}
