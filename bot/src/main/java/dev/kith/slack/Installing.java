package dev.kith.slack;

import java.net.URI;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets an admin install Kith in their workspace, where that workspace is one of ours. */
final class Installing {

    private static final Logger log = LoggerFactory.getLogger(Installing.class);

    private final OAuth oauth;
    private final RedisInstallStates states;
    private final RedisInstallations installations;
    private final Set<String> workspaces;
    private final String botToken;

    Installing(OAuth oauth, RedisInstallStates states, RedisInstallations installations, SlackSettings settings) {
        this.oauth = oauth;
        this.states = states;
        this.installations = installations;
        this.workspaces = Set.copyOf(settings.install().workspaces());
        this.botToken = settings.botToken();
    }

    /** What came of it; each has its words on the page. */
    sealed interface Outcome {

        record Installed(Installation.Workspace workspace) implements Outcome {}

        /** It is not one of those that the operator named; its token was given back. */
        record NotOurs(Installation.Workspace workspace) implements Outcome {}

        /** Whoever came did not go from here, or long ago, or a second time. */
        record Stale() implements Outcome {}

        /** Slack, or the admin on Slack's page, said no. */
        record Refused(String why) implements Outcome {}
    }

    /** The value that the browser has to bring back. */
    String begin() {
        return states.issue();
    }

    URI page(String state) {
        return oauth.page(state);
    }

    /** {@code state} was in the address and in the browser's own cookie. */
    Outcome finish(String state, String code) {
        if (!states.spend(state)) {
            return new Outcome.Stale();
        }
        return switch (oauth.exchange(code)) {
            case OAuth.Given.A given -> kept(given.installation());
            case OAuth.Given.Nothing nothing -> new Outcome.Refused(nothing.why());
        };
    }

    private Outcome kept(Installation installation) {
        var workspace = installation.workspace();
        if (installation.token().value().equals(botToken)) {
            return new Outcome.Installed(workspace);
        }
        if (!workspaces.contains(workspace.id())) {
            log.warn(
                    "Kith was installed in a Slack workspace that is not ours; its token was not kept, and giving it back: {}"
                            + " (workspace: {})",
                    oauth.revoke(installation),
                    workspace);
            return new Outcome.NotOurs(workspace);
        }
        installations.put(installation);
        log.info("Kith was installed (workspace: {})", workspace);
        return new Outcome.Installed(workspace);
    }
}
