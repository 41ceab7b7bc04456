package dev.kith.playbook;

import java.util.List;

/** Playbooks have problems; the message lists them all, each with its place. */
final class PlaybooksRefused extends RuntimeException {

    PlaybooksRefused(List<String> problems) {
        super("What is done about findings cannot be read:\n- " + String.join("\n- ", problems));
    }
}
