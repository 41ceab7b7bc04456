package dev.kith.lms;

import java.util.List;

/** The learning systems cannot be connected as they are set; the message lists every problem, each with its place. */
final class ConnectorsRefused extends RuntimeException {

    ConnectorsRefused(List<String> problems) {
        super("The learning systems cannot be connected as they are set:\n- " + String.join("\n- ", problems));
    }
}
