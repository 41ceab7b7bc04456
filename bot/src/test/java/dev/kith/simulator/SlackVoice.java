package dev.kith.simulator;

/** Slack's words: 200 with an {@code error} for nearly everything (docs.slack.dev, web API responses). */
final class SlackVoice implements Passage.Voice {

    @Override
    public Answer throttled(long seconds) {
        return Answer.throttled(seconds, error("ratelimited"));
    }

    @Override
    public Answer refused(String code) {
        return Answer.of(Status.REFUSED, 200, error(code));
    }

    Answer done(String channel, String ts) {
        return Answer.of(
                Status.OK, 200, "{\"ok\":true,\"channel\":" + Json.quoted(channel) + ",\"ts\":\"" + ts + "\"}");
    }

    Answer responded() {
        return Answer.of(Status.OK, 200, "ok");
    }

    Answer expired() {
        return Answer.of(Status.REFUSED, 404, error("expired_url"));
    }

    private static String error(String code) {
        return "{\"ok\":false,\"error\":" + Json.quoted(code) + "}";
    }
}
