package dev.kith.lms;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Destination;
import dev.kith.clock.MachineTime;
import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLog;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The connectors of this installation and how far each of them is. */
public final class Forwarding implements Destination {

    private static final String GROUP = "forward:";

    private final Map<String, Connector> connectors = new LinkedHashMap<>();
    private final Map<String, FactGroup> groups = new LinkedHashMap<>();
    private final Books books;
    private final MachineTime machine;

    Forwarding(List<Connector> connectors, FactLog log, Books books, MachineTime machine) {
        connectors.stream().sorted(Comparator.comparing(Connector::name)).forEach(connector -> {
            this.connectors.put(connector.name(), connector);
            this.groups.put(connector.name(), log.group(GROUP + connector.name()));
        });
        this.books = books;
        this.machine = machine;
        log.endGroups(GROUP, names().stream().map(name -> GROUP + name).collect(Collectors.toSet()));
    }

    @Override
    public Set<String> names() {
        return Set.copyOf(connectors.keySet());
    }

    @Override
    public Optional<Fault> courseFault(String course) {
        return CourseNames.of(connectors.values()).fault(course);
    }

    /**
     * How far one connector is.
     *
     * @param state {@code up}, {@code down} or {@code misconfigured}
     * @param reason why it is not up, for an admin; empty where it is
     * @param pending facts it has still to look at
     * @param forwarded records its system has been given
     * @param dead facts that were given up on
     * @param lag how long ago the oldest of the pending happened; null where none waits
     * @param nextTry when its system is tried again (machine time); null where it may be spoken to at any time
     */
    public record Status(
            String connector,
            String state,
            String reason,
            long pending,
            long forwarded,
            long dead,
            @Nullable Duration lag,
            @Nullable Instant nextTry) {}

    public List<Status> status() {
        return connectors.values().stream().map(this::status).toList();
    }

    /**
     * Tells a connector again what was given up on, and lets it speak to its system at once; answers how many facts, or nothing
     * where there is no such connector.
     */
    public OptionalLong replay(String connector) {
        var group = groups.get(connector);
        if (group == null) {
            return OptionalLong.empty();
        }
        books.paces().free(connector);
        return OptionalLong.of(group.replay());
    }

    /**
     * Speaks to a connector's system and tells what is missing; where nothing is, what waits goes on at once. Empty where there is no
     * such connector.
     */
    public Optional<ConnectionTest> test(String connector) {
        return Optional.ofNullable(connectors.get(connector)).map(one -> {
            var result = one.test();
            if (result.isPassed()) {
                books.paces().free(connector);
                books.paces().free(AskingPace.of(connector));
            }
            return result;
        });
    }

    /** What was given up on, the oldest first. */
    public List<DeadLetter> deadLetters(String connector, int most) {
        var group = groups.get(connector);
        return group == null
                ? List.of()
                : group.deadLetters(most).stream().map(DeadLetter::of).toList();
    }

    /** How many facts a connector has still to look at. */
    long pending(String connector) {
        var group = groups.get(connector);
        return group == null ? 0 : group.backlog();
    }

    private Status status(Connector connector) {
        var health = health(connector);
        var group = group(connector);
        var pace = books.paces().of(connector.name());
        long pending = group.backlog();
        return new Status(
                connector.name(),
                health.state().name().toLowerCase(Locale.ROOT),
                health.reason(),
                pending,
                books.forwarded().count(connector.name()),
                group.dead(),
                pending == 0
                        ? null
                        : group.lag(machine.instant())
                                .map(lag -> lag.truncatedTo(ChronoUnit.SECONDS))
                                .orElse(null),
                pace.mayGo(machine.instant()) ? null : pace.notBefore());
    }

    /** What any node found last time; this node may not have spoken to the system at all. */
    private Health health(Connector connector) {
        var pace = books.paces().of(connector.name());
        if (pace.failures() == 0) {
            return connector.health();
        }
        return new Health(pace.needsOperator() ? Health.State.MISCONFIGURED : Health.State.DOWN, pace.reason());
    }

    FactGroup group(Connector connector) {
        var group = groups.get(connector.name());
        if (group == null) {
            throw new IllegalArgumentException("no connector is called " + connector.name());
        }
        return group;
    }
}
