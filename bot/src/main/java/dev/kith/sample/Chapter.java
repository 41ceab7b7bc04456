package dev.kith.sample;

import dev.kith.loop.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One round of the time before the start.
 *
 * @param shifts what was otherwise than usual, for whom
 * @param word what was said of it
 */
record Chapter(List<Shift> shifts, Word word) {

    Chapter {
        shifts = List.copyOf(shifts);
    }

    /**
     * That people answered otherwise than usual.
     *
     * @param question which they answered so; empty: each
     * @param department who; empty: everybody
     * @param points of a scale of five, upwards
     */
    record Shift(Optional<String> question, Optional<String> department, double points) {

        private boolean isAbout(String one, String of) {
            return question.map(one::equals).orElse(true)
                    && department.map(of::equals).orElse(true);
        }
    }

    /**
     * What was said.
     *
     * @param kind {@code action} or {@code no-change}
     * @param after how long after the release
     */
    record Word(String kind, Duration after, String text) {

        Post.Kind of() {
            return Stream.of(Post.Kind.values())
                    .filter(one -> one.word().equals(kind))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** By how many points somebody of a department answered a question otherwise than usual. */
    double shift(String question, String department) {
        return shifts.stream()
                .filter(one -> one.isAbout(question, department))
                .mapToDouble(Shift::points)
                .sum();
    }
}
