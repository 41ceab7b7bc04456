package dev.kith.slack;

import dev.kith.chat.Address;
import org.jspecify.annotations.Nullable;

/** What every request must name: the event, and who did it. */
final class Named {

    private Named() {}

    static String event(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new NotUnderstood("an event without an id");
        }
        return SlackChat.PLATFORM + ":" + id;
    }

    static Address address(@Nullable String team, @Nullable String user) {
        if (team == null || team.isBlank() || user == null || user.isBlank()) {
            throw new NotUnderstood("nobody who did it");
        }
        return new Address(SlackChat.PLATFORM, team, user);
    }
}
