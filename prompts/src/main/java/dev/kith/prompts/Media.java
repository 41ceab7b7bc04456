package dev.kith.prompts;

/** The same to listen to or to watch; the nudge's text is its transcript. */
public record Media(Link link, int minutes) {

    public Media {
        if (minutes < 1) {
            throw new IllegalArgumentException("No time at all; valid: a minute or more (minutes: " + minutes + ")");
        }
    }
}
