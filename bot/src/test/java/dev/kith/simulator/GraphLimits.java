package dev.kith.simulator;

import java.util.List;

/**
 * What Graph lets an app do in a tenant, each kind of call on its own.
 *
 * @param teams of installing, of listing what is installed, of the catalogue and of a chat: 30 requests a second each (Graph,
 *     service-specific throttling limits, Microsoft Teams)
 * @param users of the directory: Graph counts resource units, about which a test need not care
 */
public record GraphLimits(List<Limit> teams, List<Limit> users) {

    public static GraphLimits documented() {
        return new GraphLimits(List.of(Limit.inSeconds(1, 30)), List.of());
    }

    /** Nothing is ever too much, for measuring something else. */
    public static GraphLimits none() {
        return new GraphLimits(List.of(), List.of());
    }

    public GraphLimits withUsers(Limit... limits) {
        return new GraphLimits(teams, List.of(limits));
    }

    List<Limit> of(GraphTally.Kind kind) {
        return switch (kind) {
            case TOKEN -> List.of();
            case USERS -> users;
            case CATALOGUE, INSTALL, INSTALLED, CHAT -> teams;
        };
    }
}
