package dev.kith.slack;

import dev.kith.chat.RedisAside;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Slack takes our tokens and is heard, in words; asked once a minute at most, however often somebody looks. */
final class SlackHealth implements HealthIndicator {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final SlackCalls calls;
    private final SeveralInstallations installations;
    private final RedisAside aside;
    private final Optional<SocketMode> lines;
    private final InstantSource machine;
    private final Set<String> needed;
    private Instant asked = Instant.MIN;
    private List<Found> found = List.of();

    SlackHealth(
            SlackCalls calls,
            SeveralInstallations installations,
            RedisAside aside,
            Optional<SocketMode> lines,
            Looking looking) {
        this.calls = calls;
        this.installations = installations;
        this.aside = aside;
        this.lines = lines;
        this.machine = looking.machine();
        this.needed = looking.needed();
    }

    /** When it is, and which scopes there should be. */
    record Looking(InstantSource machine, Set<String> needed) {}

    /** How it is with one workspace. */
    private record Found(boolean isWell, String words) {}

    @Override
    public Health health() {
        var workspaces = found();
        boolean isWell = workspaces.stream().allMatch(Found::isWell)
                && lines.map(SocketMode::isConnected).orElse(true);
        var health = isWell ? Health.up() : Health.status("WARNING");
        health.withDetail("Slack", workspaces.stream().map(Found::words).toList());
        lines.ifPresent(one -> health.withDetail("Socket Mode", one.state()));
        return health.withDetail("put aside, as it made no sense", aside.count())
                .build();
    }

    private synchronized List<Found> found() {
        Instant now = machine.instant();
        if (asked.equals(Instant.MIN) || asked.plus(KEPT).isBefore(now)) {
            found = anew();
            asked = now;
        }
        return found;
    }

    /** All at the same time: where Slack cannot be reached, each takes as long as a call may. */
    private List<Found> anew() {
        try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = installations.kinds().stream()
                    .flatMap(kind -> questions(kind).stream())
                    .toList();
            return all.isEmpty()
                    ? List.of(new Found(false, "no workspace has installed Kith yet: /slack/install leads there"))
                    : calls.invokeAll(all).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(new Found(false, "nobody could be asked: the application ends"));
        }
    }

    private List<Callable<Found>> questions(Installations kind) {
        try {
            return kind.all().stream()
                    .<Callable<Found>>map(one -> () -> found(one))
                    .toList();
        } catch (Unasked e) {
            return List.of(() -> found("The workspace of KITH_SLACK_BOT_TOKEN", e.answered()));
        }
    }

    private Found found(Installation installation) {
        var workspace = installation.workspace();
        return found(
                workspace.name() + " (" + workspace.id() + ")",
                calls.ask(installation.token().value(), "auth.test", Map.of()));
    }

    private Found found(String workspace, Answered answered) {
        return switch (answered) {
            case Answered.Ok ok -> taken(workspace, ok.scopes());
            case Answered.Failed failed ->
                new Found(
                        false,
                        workspace + ": does not take our token (" + failed.code()
                                + "); install the Slack app there again, or compare KITH_SLACK_BOT_TOKEN with its page"
                                + " Install App");
            case Answered.Later later ->
                new Found(false, workspace + ": cannot be reached from here; is there a proxy or a firewall?");
            case Answered.Unclear unclear ->
                new Found(false, workspace + ": did not answer as Slack does; " + unclear.reason());
        };
    }

    /** Slack names the scopes with each answer; where it does not, nothing is known to be missing. */
    private Found taken(String workspace, Set<String> scopes) {
        var missing = new ArrayList<>(needed.stream()
                .filter(scope -> !scopes.isEmpty() && !scopes.contains(scope))
                .sorted()
                .toList());
        return missing.isEmpty()
                ? new Found(true, workspace + ": takes our token")
                : new Found(
                        false,
                        workspace + ": takes our token, but lacks " + String.join(", ", missing)
                                + "; add it on the page OAuth & Permissions of the Slack app, and install it again");
    }
}
