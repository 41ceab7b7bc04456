package dev.kith.connectors.xapi;

import dev.kith.connectors.http.Reply;
import java.util.Locale;

/** What an answer to a post of statements says about them (xAPI 1.0.3, part three, section 3.2). */
enum Meaning {
    STORED,
    CONFLICT,
    /** At least one statement is not acceptable, so none was stored. */
    BAD,
    TOO_LARGE,
    /** Come back later. */
    BUSY,
    /** The store itself failed; perhaps over one of the statements. */
    BROKEN,
    /** Nothing is wrong with the statements; an operator has to change the settings. */
    MISCONFIGURED,
    /** Nobody knows. */
    ODD;

    static Meaning of(Reply.Answer answer) {
        return switch (answer.status()) {
            case 200 -> STORED;
            case 409 -> CONFLICT;
            case 400 -> isAboutTheRequest(answer.body()) ? MISCONFIGURED : BAD;
            case 422 -> BAD;
            case 413 -> TOO_LARGE;
            case 408, 425, 429, 503 -> BUSY;
            default -> ofClass(answer.status() / 100);
        };
    }

    private static Meaning ofClass(int hundreds) {
        return switch (hundreds) {
            case 3, 4 -> MISCONFIGURED;
            case 5 -> BROKEN;
            default -> ODD;
        };
    }

    /** Stores answer 400, too, where a header is missing or its version is not theirs; no statement is to blame. */
    private static boolean isAboutTheRequest(String body) {
        String text = body.toLowerCase(Locale.ROOT);
        return text.contains("x-experience-api-version") || text.contains("no authorization");
    }
}
