package dev.kith.chat;

import tools.jackson.databind.JsonNode;

/** How a platform would show a message, whether it is configured or not. Every adapter has one; nothing is sent by it. */
public interface Drawing {

    /** {@code local}, {@code slack} or {@code teams}. */
    String platform();

    /** What the platform would be sent. */
    JsonNode sent(Message message);

    /** A part of a page in a browser; nothing on it does anything. */
    String html(Message message);
}
