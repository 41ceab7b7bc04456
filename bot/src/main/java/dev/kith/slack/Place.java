package dev.kith.slack;

import java.util.Map;
import java.util.Optional;

/** Where a message is: its conversation, and Slack's {@code ts} in it. */
record Place(String channel, String ts) {

    static Optional<Place> of(String messageId) {
        var parts = messageId.split(":", 2);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new Place(parts[0], parts[1]))
                : Optional.empty();
    }

    Map<String, Object> fields() {
        return Map.of("channel", channel, "ts", ts);
    }

    @Override
    public String toString() {
        return channel + ":" + ts;
    }
}
