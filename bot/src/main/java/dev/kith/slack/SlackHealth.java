package dev.kith.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Slack takes our token, in words; asked once a minute at most, however often somebody looks. */
final class SlackHealth implements HealthIndicator {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final SlackCalls calls;
    private final RedisAside aside;
    private final InstantSource machine;
    private Instant asked = Instant.MIN;
    private Answered answered = new Answered.Unclear("not asked yet");

    SlackHealth(SlackCalls calls, RedisAside aside, InstantSource machine) {
        this.calls = calls;
        this.aside = aside;
        this.machine = machine;
    }

    @Override
    public Health health() {
        var answer = answer();
        var health = answer instanceof Answered.Ok ? Health.up() : Health.status("WARNING");
        return health.withDetail("Slack", words(answer))
                .withDetail("put aside, as it made no sense", aside.count())
                .build();
    }

    private synchronized Answered answer() {
        Instant now = machine.instant();
        if (asked.equals(Instant.MIN) || asked.plus(KEPT).isBefore(now)) {
            answered = calls.ask("auth.test", Map.of());
            asked = now;
        }
        return answered;
    }

    private static String words(Answered answer) {
        return switch (answer) {
            case Answered.Ok ok ->
                "takes our token, for the workspace " + ok.body().path("team").asString("") + " ("
                        + ok.body().path("team_id").asString("") + ")";
            case Answered.Failed failed ->
                "does not take our token (" + failed.code()
                        + "): compare KITH_SLACK_BOT_TOKEN with the page Install App of the Slack app, or install it again";
            case Answered.Later later -> "cannot be reached from here: is there a proxy or a firewall?";
            case Answered.Unclear unclear -> "did not answer as Slack does: " + unclear.reason();
        };
    }
}
