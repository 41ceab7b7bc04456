package dev.kith.release;

import dev.kith.disclosure.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a round shows, of all that was answered: this, and nothing else, is left of an anonymous one.
 *
 * @param at when it was released (business time)
 * @param figures question by question
 * @param both authenticity against acceptance, where the round asked about both
 * @param comments shuffled; without whose they are, and when they were written
 * @param consistency of the questions with each other, where it can be told
 * @param reach how many the question arrived at, in each group of the directory of which {@code k} or more were asked, the whole
 *     first; empty where that is not known
 */
public record Released(
        RoundId round,
        Instant at,
        List<Figure> figures,
        Optional<Figure> both,
        List<Comment> comments,
        Optional<Consistency> consistency,
        List<Reach> reach) {

    public Released {
        figures = List.copyOf(figures);
        comments = List.copyOf(comments);
        reach = List.copyOf(Objects.requireNonNullElse(reach, List.of()));
    }

    /** Where nobody knows whom it reached. */
    Released(
            RoundId round,
            Instant at,
            List<Figure> figures,
            Optional<Figure> both,
            List<Comment> comments,
            Optional<Consistency> consistency) {
        this(round, at, figures, both, comments, consistency, List.of());
    }

    Released reaching(List<Reach> known) {
        return new Released(round, at, figures, both, comments, consistency, known);
    }

    /** How many of a cell the question arrived at; empty where that is not known, and where people told who is in it. */
    public OptionalInt reached(Map<String, String> of) {
        return reach.stream()
                .filter(one -> one.of().equals(of))
                .mapToInt(Reach::reached)
                .findFirst();
    }

    /** The figures alone. */
    Released withoutComments() {
        return new Released(round, at, figures, both, List.of(), consistency, reach);
    }

    /** What was answered to one question, in each cell that may be shown. */
    public record Figure(String item, String question, String label, List<InCell> cells) {}

    /**
     * The answers in one cell.
     *
     * @param of what its people have in common; nothing: the whole
     * @param asked how many were asked in it; where it takes what people told to be in it only as many as answered: how many told it
     *     is said nowhere
     */
    public record InCell(Map<String, String> of, int asked, Tally answers) {}

    /**
     * How far the question came in one cell; that tells nothing of answers.
     *
     * @param of what its people have in common; nothing: the whole
     * @param asked how many were asked in it
     * @param reached how many of them it arrived at
     */
    public record Reach(Map<String, String> of, int asked, int reached) {}

    /**
     * What somebody wrote.
     *
     * @param id made by chance; empty in what was released before comments had one
     * @param of the group that it is shown for; nothing: the whole
     */
    public record Comment(String id, String question, Map<String, String> of, String text) {

        public Comment {
            id = Objects.requireNonNullElse(id, "");
        }

        /** Not what it says. */
        @Override
        public String toString() {
            return "a comment on " + question;
        }
    }

    /**
     * What internal consistency is reckoned from, of those who answered all questions on one scale.
     *
     * @param people how many they are
     * @param variances of the answers to each question
     * @param variance of the sum of all
     */
    public record Consistency(int people, List<Double> variances, double variance) {

        public Consistency {
            variances = List.copyOf(variances);
        }
    }
}
