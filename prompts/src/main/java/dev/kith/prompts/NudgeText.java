package dev.kith.prompts;

import java.util.Optional;

/**
 * What a nudge says, and what it asks: the sentence that makes one want to read, the text itself and one thing to try.
 *
 * @param brief the text in 60 words or fewer
 */
public record NudgeText(
        String hook, String body, String tryThis, Optional<String> brief, Optional<NudgeQuestion> question) {

    /**
     * Adults read English non-fiction silently at 238 words a minute on average (Brysbaert 2019, "How many words do we read
     * per minute?", Journal of Memory and Language 109); we count on two thirds of that, for those who read in their second
     * language or between two meetings.
     */
    static final int WORDS_A_MINUTE = 160;

    /** A text that asks nothing and has no short form. */
    public NudgeText(String hook, String body, String tryThis) {
        this(hook, body, tryThis, Optional.empty(), Optional.empty());
    }

    /** How many minutes it takes to read the text, at least one. */
    public int minutes() {
        return minutes(body);
    }

    /** How many minutes the short form takes; as the text where there is none. */
    public int briefMinutes() {
        return minutes(brief.orElse(body));
    }

    private static int minutes(String text) {
        return Math.max(1, Math.ceilDiv(words(text), WORDS_A_MINUTE));
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
