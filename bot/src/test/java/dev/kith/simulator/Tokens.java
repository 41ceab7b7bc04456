package dev.kith.simulator;

import java.util.Optional;

/** The bearer tokens a simulator takes: each tells the workspace or tenant that it is for, and after a dot
 * which of several it is. */
enum Tokens {
    SLACK("xoxb-"),
    TEAMS("bot-");

    private final String prefix;

    Tokens(String prefix) {
        this.prefix = prefix;
    }

    String of(String workspace) {
        return prefix + workspace;
    }

    /** Whom the header's token is for; empty where it is none of ours. */
    Optional<String> workspace(String authorization) {
        String start = "Bearer " + prefix;
        return Optional.of(authorization)
                .filter(header -> header.startsWith(start) && header.length() > start.length())
                .map(header -> header.substring(start.length()).replaceFirst("\\..*", ""));
    }
}
