package dev.kith.lms;

import dev.kith.campaign.Destination;
import dev.kith.connectors.Connector;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import dev.kith.redis.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The connectors of this installation and how far each of them is. */
public final class Forwarding implements Destination {

    private static final String GROUP = "forward:";

    private final Map<String, Connector> connectors = new LinkedHashMap<>();
    private final Map<String, FactGroup> groups = new LinkedHashMap<>();
    private final Forwarded forwarded;

    Forwarding(List<Connector> connectors, FactLog log, Forwarded forwarded) {
        connectors.stream().sorted(Comparator.comparing(Connector::name)).forEach(connector -> {
            this.connectors.put(connector.name(), connector);
            this.groups.put(connector.name(), log.group(GROUP + connector.name()));
        });
        this.forwarded = forwarded;
        log.endGroups(GROUP, names().stream().map(name -> GROUP + name).collect(Collectors.toSet()));
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(connectors.keySet());
    }

    /**
     * How far one connector is.
     *
     * @param state {@code up}, {@code down} or {@code misconfigured}
     * @param pending facts it has still to look at
     * @param forwarded records its system has been given
     * @param dead facts that were given up on
     */
    public record Status(String connector, String state, String reason, long pending, long forwarded, long dead) {}

    public List<Status> status() {
        return connectors.values().stream().map(this::status).toList();
    }

    /** Tells a connector again what was given up on, and answers how many facts; empty where there is no such connector. */
    public OptionalLong replay(String connector) {
        var group = groups.get(connector);
        return group == null ? OptionalLong.empty() : OptionalLong.of(group.replay());
    }

    /** What was given up on, each with the field {@code dead.reason}. */
    public List<Entry> deadLetters(String connector, int most) {
        var group = groups.get(connector);
        return group == null ? List.of() : group.deadLetters(most);
    }

    private Status status(Connector connector) {
        var health = connector.health();
        var group = group(connector);
        return new Status(
                connector.name(),
                health.state().name().toLowerCase(Locale.ROOT),
                health.reason(),
                group.backlog(),
                forwarded.count(connector.name()),
                group.dead());
    }

    FactGroup group(Connector connector) {
        var group = groups.get(connector.name());
        if (group == null) {
            throw new IllegalArgumentException("no connector is called " + connector.name());
        }
        return group;
    }
}
