package dev.kith.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has tokens that end replaced by the next ones, in time and by one node alone: a refresh token is good once, and who spends it
 * must keep what came of it (docs.slack.dev, authentication/using-token-rotation: a token lives twelve hours).
 */
final class Renewing {

    private static final Logger log = LoggerFactory.getLogger(Renewing.class);

    /** A sixth of a token's life: an hour's outage of Slack's costs nothing. */
    private static final Duration AHEAD = Duration.ofHours(2);

    /** Longer than a call may take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final RedisInstallations installations;
    private final OAuth oauth;
    private final InstantSource machine;

    /** By workspace, what Slack gave and the store could not keep yet: it is the only token that goes on. */
    private final Map<String, Renewed> unsaved = new ConcurrentHashMap<>();

    Renewing(RedisInstallations installations, OAuth oauth, InstantSource machine) {
        this.installations = installations;
        this.oauth = oauth;
        this.machine = machine;
    }

    private record Renewed(Installation before, Token token) {}

    /** Renews what ends soon; what cannot be renewed now is tried again when this runs again after the lease. */
    void run() {
        Instant soon = machine.instant().plus(AHEAD);
        unsaved.values().forEach(this::keep);
        installations.all().stream()
                .filter(one -> one.token().endsBefore(soon) && !unsaved.containsKey(one.id()))
                .forEach(this::renewAlone);
    }

    /** Whatever goes wrong with one concerns no other. */
    private void renewAlone(Installation installation) {
        try {
            if (installations.claim(installation.id(), LEASE)) {
                installation.token().renewal().ifPresent(renewal -> renew(installation, renewal));
            }
        } catch (RuntimeException e) {
            log.warn("Slack's token could not be renewed, it is tried again (workspace: {})", installation.id(), e);
        }
    }

    private void renew(Installation installation, Token.Renewal renewal) {
        switch (oauth.renew(renewal)) {
            case OAuth.Given.A given ->
                keep(new Renewed(installation, given.installation().token()));
            case OAuth.Given.Nothing nothing ->
                log.warn(
                        "Slack's token could not be renewed, it is tried again; where Slack goes on refusing, Kith has to be"
                                + " installed again (workspace: {}, ends: {}): {}",
                        installation.id(),
                        renewal.ends(),
                        nothing.why());
        }
    }

    private void keep(Renewed renewed) {
        String id = renewed.before().id();
        try {
            if (!installations.renew(renewed.before(), renewed.token())) {
                log.info("Slack's token was renewed, but Kith was installed anew or removed since (workspace: {})", id);
            }
            unsaved.remove(id);
        } catch (RuntimeException e) {
            unsaved.put(id, renewed);
            log.warn("Slack's next token could not be kept yet, it is tried again (workspace: {})", id, e);
        }
    }
}
