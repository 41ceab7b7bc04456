package dev.kith.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has tokens that end replaced by the next ones, in time and by one node alone: a refresh token is good once, and who spends it
 * must keep what came of it (docs.slack.dev, authentication/using-token-rotation: a token lives twelve hours).
 */
final class Renewing {

    private static final Logger log = LoggerFactory.getLogger(Renewing.class);

    /** A sixth of a token's life: an hour's outage of ours or of Slack's costs nothing. */
    private static final Duration AHEAD = Duration.ofHours(2);

    /** Longer than a call may take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final RedisInstallations installations;
    private final OAuth oauth;
    private final InstantSource machine;

    Renewing(RedisInstallations installations, OAuth oauth, InstantSource machine) {
        this.installations = installations;
        this.oauth = oauth;
        this.machine = machine;
    }

    /** Renews what ends soon; what cannot be renewed now is tried again when this runs again after the lease. */
    void run() {
        Instant soon = machine.instant().plus(AHEAD);
        installations.all().stream()
                .filter(one -> one.token().endsBefore(soon))
                .filter(one -> installations.claim(one.id(), LEASE))
                .forEach(one -> one.token().renewal().ifPresent(renewal -> renew(one, renewal)));
    }

    private void renew(Installation installation, Token.Renewal renewal) {
        switch (oauth.renew(renewal)) {
            case OAuth.Given.A given -> keep(installation, given.installation().token());
            case OAuth.Given.Nothing nothing ->
                log.warn(
                        "Slack's token could not be renewed, which is tried until it ends; then Kith has to be installed again"
                                + " (workspace: {}, ends: {}): {}",
                        installation.id(),
                        renewal.ends(),
                        nothing.why());
        }
    }

    private void keep(Installation installation, Token token) {
        if (!installations.renew(installation, token)) {
            log.info("Slack's token was renewed, and installed anew meanwhile (workspace: {})", installation.id());
        }
    }
}
