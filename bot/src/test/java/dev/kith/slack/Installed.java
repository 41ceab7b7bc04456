package dev.kith.slack;

import dev.kith.simulator.SlackSimulator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings and installations for tests. */
final class Installed {

    /** Those that the operator of the tests names. */
    static final Set<String> NAMED = Set.of("T01", "T02", "T03", "E01");

    static final SlackSettings.Install NOBODY = new SlackSettings.Install("", "", List.of());

    private Installed() {}

    static SlackSettings.Web web(URI api) {
        return new SlackSettings.Web(api, Duration.ofSeconds(2), Duration.ofSeconds(5), false);
    }

    static Installation in(String workspace) {
        return in(workspace, Optional.empty());
    }

    static Installation in(String workspace, Optional<Token.Renewal> renewal) {
        return new Installation(
                new Installation.Workspace(workspace, "Acme " + workspace, workspace.startsWith("E")),
                new Token(SlackSimulator.token(workspace), "U0BOT", renewal),
                Instant.EPOCH);
    }

    /** Exactly these. */
    static Installations of(String... workspaces) {
        return new Installations() {

            @Override
            public Optional<Installation> of(String id) {
                return all().stream().filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public List<Installation> all() {
                return List.of(workspaces).stream().map(Installed::in).toList();
            }
        };
    }
}
