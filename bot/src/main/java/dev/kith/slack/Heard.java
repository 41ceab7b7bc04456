package dev.kith.slack;

import dev.kith.chat.Form;
import dev.kith.chat.Incoming;
import java.time.Instant;
import java.util.List;

/** What Slack told, as far as it concerns us. */
sealed interface Heard {

    /** Somebody did something. */
    record Somebody(Incoming incoming) implements Heard {}

    /**
     * Somebody sent a window, and waits for what comes of it.
     *
     * @param send what sending it is
     * @param block where in it a word about what was sent can be shown; empty for nowhere
     */
    record Filled(Incoming.Chose incoming, Form.Send send, String block) implements Heard {}

    /**
     * A workspace no longer lets Kith in.
     *
     * @param botUsers whose tokens ended; empty where the whole app was removed
     */
    record LetGo(String workspace, List<String> botUsers, Instant at) implements Heard {

        boolean concerns(Installation installation) {
            return botUsers.isEmpty() || botUsers.contains(installation.token().botUser());
        }
    }

    /** Nothing for us. */
    record Nothing() implements Heard {}
}
