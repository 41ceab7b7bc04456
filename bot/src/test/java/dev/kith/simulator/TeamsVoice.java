package dev.kith.simulator;

import java.util.concurrent.atomic.AtomicInteger;

/** Teams' words: an HTTP status, and a code that says more (Bot Connector, error response). */
final class TeamsVoice implements Passage.Voice {

    private final int every412;
    private final AtomicInteger throttled = new AtomicInteger();

    TeamsVoice(int every412) {
        this.every412 = every412;
    }

    @Override
    public Answer throttled(long seconds) {
        if (every412 > 0 && throttled.incrementAndGet() % every412 == 0) {
            return Answer.of(Status.THROTTLED, 412, error("PreconditionFailed"));
        }
        return Answer.throttled(seconds, error("TooManyRequests"));
    }

    @Override
    public Answer refused(String code) {
        int status = code.endsWith("NotFound") ? 404 : code.startsWith("Bad") ? 400 : 403;
        return Answer.of(Status.REFUSED, status, error(code));
    }

    Answer unauthorized() {
        return Answer.of(Status.REFUSED, 401, error("Unauthorized"));
    }

    Answer done(int code, String id) {
        return Answer.of(Status.OK, code, "{\"id\":\"" + id + "\"}");
    }

    Answer gone() {
        return Answer.of(Status.OK, 200, "");
    }

    private static String error(String code) {
        return "{\"error\":{\"code\":" + Json.quoted(code) + ",\"message\":" + Json.quoted(code) + "}}";
    }
}
