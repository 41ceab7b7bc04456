package dev.kith.connectors.canvas;

import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.http.Reply;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The leaky bucket by which Canvas limits a token (Canvas API, “Throttling”): each answer tells how much is left of 600, and
 * 10 come back each second. A call needs 50 up front, so with less than that it is better to pause.
 */
final class Bucket {

    private static final double NEEDED = 50;
    private static final double PER_SECOND = 10;

    private Bucket() {}

    /**
     * Whether Canvas turned the call away for being one too many: 429, or a 403 in plain words or with nothing left. A
     * 403 for want of a permission is JSON.
     */
    static boolean isOver(Reply.Answer answer) {
        return switch (answer.status()) {
            case 429 -> true;
            case 403 -> saysSo(answer) || left(answer) <= 0;
            default -> false;
        };
    }

    /** How long to pause, whatever came of the call itself; empty while there is enough left. */
    static Optional<Later> pause(Reply.Answer answer) {
        double left = left(answer);
        if (left >= NEEDED) {
            return Optional.empty();
        }
        long seconds = (long) Math.ceil((NEEDED - Math.max(left, -200)) / PER_SECOND);
        return Optional.of(Later.ofSystem(
                Duration.ofSeconds(seconds), "Canvas limits how much a token may ask of it, and little is left"));
    }

    private static boolean saysSo(Reply.Answer answer) {
        String type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/plain")
                && answer.body().toLowerCase(Locale.ROOT).contains("rate limit exceeded");
    }

    private static double left(Reply.Answer answer) {
        return answer.header("X-Rate-Limit-Remaining")
                .filter(value -> value.strip().matches("-?\\d{1,9}(\\.\\d{1,20})?"))
                .map(Double::parseDouble)
                .orElse(Double.MAX_VALUE);
    }
}
