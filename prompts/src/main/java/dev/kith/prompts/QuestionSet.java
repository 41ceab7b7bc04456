package dev.kith.prompts;

import java.util.List;

/**
 * Statements about one construct, of which check-ins draw some in each round; all are answered on one scale.
 *
 * @param about what the construct is, and how a low figure is read: for whoever reads results
 * @param source after whom, and that it is no validated scale
 * @param labels the words of each point, from the least to the most
 */
public record QuestionSet(PromptId id, String title, Notes notes, List<String> labels, List<Item> items)
        implements Prompt {

    public QuestionSet {
        labels = List.copyOf(labels);
        items = List.copyOf(items);
    }

    /** For whoever reads results. */
    public record Notes(String about, String source) {}

    /** Whether agreeing speaks for the construct, or against it. */
    public enum Direction {
        POSITIVE,
        NEGATIVE
    }

    /** A statement; its id names the answer wherever it goes. */
    public record Item(String id, Direction direction, String label) {}

    /** An item as a check-in asks it; of drawn questions none has to be answered. */
    ScaleQuestion question(Item item) {
        return new ScaleQuestion(item.id(), item.label(), true, labels);
    }
}
