package dev.kith.teams;

import dev.kith.chat.Drawing;

/** What is drawn for the platform, wired by hand. */
public final class TeamsParts {

    private TeamsParts() {}

    public static Drawing drawing() {
        return new TeamsDrawing();
    }
}
