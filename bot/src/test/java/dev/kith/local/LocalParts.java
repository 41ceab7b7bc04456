package dev.kith.local;

import dev.kith.chat.Drawing;

/** What is drawn for the platform, wired by hand. */
public final class LocalParts {

    private LocalParts() {}

    public static Drawing drawing() {
        return new LocalDrawing();
    }
}
