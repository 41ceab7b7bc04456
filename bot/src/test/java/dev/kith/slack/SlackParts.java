package dev.kith.slack;

import dev.kith.chat.Drawing;
import tools.jackson.databind.json.JsonMapper;

/** What is drawn for the platform, wired by hand. */
public final class SlackParts {

    private SlackParts() {}

    public static Drawing drawing() {
        return new SlackDrawing(JsonMapper.builder().build());
    }
}
