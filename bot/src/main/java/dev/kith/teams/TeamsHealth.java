package dev.kith.teams;

import dev.kith.chat.RedisAside;
import dev.kith.graph.Granted;
import dev.kith.graph.Permission;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Entra takes our secret, Teams can be recognised, and Graph lets us give people the app, in words. */
final class TeamsHealth implements HealthIndicator {

    private static final String NOT_ASKED =
            "is not asked (KITH_GRAPH=false): people get the app by the admin's app setup policy";

    private final Signs signs;
    private final Cloud cloud;
    private final boolean graphIsOn;

    TeamsHealth(Signs signs, Cloud cloud, boolean graphIsOn) {
        this.signs = signs;
        this.cloud = cloud;
        this.graphIsOn = graphIsOn;
    }

    /** What tells how it is. */
    record Signs(OurToken ours, ChannelKeys keys, RedisAside aside) {}

    /** Entra and Graph are asked where what they said is not known any more. */
    Standing standing() {
        return new Standing(
                signs.ours().get(),
                signs.keys().isLoaded(),
                signs.keys().state(),
                graphIsOn ? Optional.of(cloud.installs().permission()) : Optional.empty());
    }

    @Override
    public Health health() {
        var standing = standing();
        var trouble = trouble(standing.entra());
        boolean isWell = trouble.isEmpty() && standing.areKeysKnown();
        return (isWell ? Health.up() : Health.status("WARNING"))
                .withDetail("Entra", trouble.orElse("takes our secret"))
                .withDetail("keys", standing.keys())
                .withDetail("Graph", standing.graph().map(TeamsHealth::words).orElse(NOT_ASKED))
                .withDetail("put aside, as it made no sense", signs.aside().count())
                .build();
    }

    private static Optional<String> trouble(Granted entra) {
        return switch (entra) {
            case Granted.Token token -> Optional.empty();
            case Granted.Later later -> Optional.of("cannot be reached from here; is there a proxy or a firewall?");
            case Granted.Refused refused -> Optional.of("does not take our secret: " + refused.why());
        };
    }

    private static String words(Permission permission) {
        return switch (permission) {
            case Permission.Enough enough -> "lets us find people and give them the app";
            case Permission.Lacking lacking ->
                "people get the app by the admin's app setup policy, until: " + String.join("; ", lacking.what());
            case Permission.NotKnown unknown -> unknown.why();
        };
    }
}
