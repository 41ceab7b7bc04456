package dev.kith.prompts;

import java.util.List;
import java.util.stream.IntStream;

/** A question answered on a scale of 2 to 10 points, each with its word, from the least to the most. */
public record ScaleQuestion(String id, String label, boolean optional, List<String> labels) implements Question {

    public ScaleQuestion {
        labels = List.copyOf(labels);
        if (labels.size() < 2 || labels.size() > 10) {
            throw new IllegalArgumentException("No scale; valid: 2 to 10 labels (question: " + id + ")");
        }
    }

    /** The points as options; their ids are {@code 1} … {@code n}. */
    public List<Option> options() {
        return IntStream.rangeClosed(1, labels.size())
                .mapToObj(point -> new Option(Integer.toString(point), labels.get(point - 1)))
                .toList();
    }

    @Override
    public ScaleQuestion skippable() {
        return new ScaleQuestion(id, label, true, labels);
    }
}
