package dev.kith.connectors;

import java.time.Instant;
import java.util.List;

/**
 * The learner answered one item of a check-in, for campaigns that ask for a record per item. {@code response} is the id
 * of one label of the scale, and is left out of {@link #toString()}.
 */
public record Answered(
        String id, Instant at, Learner learner, Activity activity, String itemId, String response, List<Label> scale)
        implements LearningRecord {

    public Answered {
        Texts.present(id, "id");
        Texts.present(itemId, "itemId");
        scale = List.copyOf(scale);
        if (!offers(scale, response)) {
            throw new IllegalArgumentException("The response is not on the scale (record: " + id + ")");
        }
    }

    private static boolean offers(List<Label> scale, String response) {
        return scale.stream().anyMatch(label -> label.id().equals(response));
    }

    @Override
    public String toString() {
        return "Answered[id=" + id + ", at=" + at + ", itemId=" + itemId + "]";
    }

    /** One point of a scale: its id, and the words people see. */
    public record Label(String id, String text) {

        public Label {
            Texts.present(id, "scale");
        }
    }
}
