package dev.kith.connectors.webhook;

import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import java.util.List;
import java.util.Locale;

/** What an answer says about an event and about its receiver (Standard Webhooks 1.0.0, deliverability and reliability). */
enum Meaning {
    TAKEN,
    /** The event will never be taken as it is. */
    BAD,
    /** The receiver does not take this one now, and does not say that it is about anything else. */
    NOT_NOW,
    /** It asks to be left alone, perhaps for how long. */
    BUSY,
    /** It failed; perhaps over this one. */
    BROKEN,
    /** It wants no more of anything. */
    GONE,
    /** Receivers that follow the libraries of Standard Webhooks answer 400, too, where a signature is not theirs. */
    UNSIGNED,
    MISCONFIGURED;

    private static final List<String> OF_SIGNATURES =
            List.of("signature", "webhook-", "missing required headers", "timestamp too");

    static Meaning of(Reply.Answer answer) {
        return switch (answer.status()) {
            case 400 -> isAboutTheSignature(answer.body()) ? UNSIGNED : BAD;
            case 413, 422 -> BAD;
            case 401, 403, 404, 405, 407, 415 -> MISCONFIGURED;
            case 408, 425, 429, 502, 503, 504 -> BUSY;
            case 410 -> GONE;
            default ->
                switch (answer.status() / 100) {
                    case 2 -> TAKEN;
                    case 4 -> NOT_NOW;
                    case 5 -> BROKEN;
                    default -> MISCONFIGURED;
                };
        };
    }

    private static boolean isAboutTheSignature(String body) {
        String words = Body.words(body).toLowerCase(Locale.ROOT);
        return OF_SIGNATURES.stream().anyMatch(words::contains);
    }
}
