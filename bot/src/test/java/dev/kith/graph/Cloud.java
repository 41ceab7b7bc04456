package dev.kith.graph;

import dev.kith.outgoing.Outgoing;
import dev.kith.simulator.Faults;
import dev.kith.simulator.GraphLimits;
import dev.kith.simulator.GraphSimulator;
import dev.kith.simulator.GraphTally.Kind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/** A tenant of Entra's and Graph's, and us before it, with one clock for all. */
final class Cloud implements AutoCloseable {

    static final String TENANT = "acme.example";

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T06:00:00Z"));
    final Faults faults = new Faults(new Random(1));
    final GraphSimulator graph;
    final EntraTokens tokens;
    final GraphCalls calls;

    Cloud() {
        this(GraphLimits.documented());
    }

    Cloud(GraphLimits limits) {
        graph = new GraphSimulator(TENANT, now::get, limits, faults);
        tokens = tokens(graph.uri(), GraphSimulator.APP_SECRET);
        calls = new GraphCalls(graph.uri(), tokens, Outgoing.direct(), now::get);
    }

    EntraTokens tokens(URI login, String secret) {
        return new EntraTokens(
                login, new Credentials(GraphSimulator.APP_ID, secret, TENANT), Outgoing.direct(), now::get);
    }

    Installs installs() {
        return new Installs(calls, GraphSimulator.APP_ID, now::get);
    }

    Tenant tenant() {
        return new Tenant(calls, now::get);
    }

    void forward(Duration step) {
        now.updateAndGet(instant -> instant.plus(step));
    }

    long asked(Kind kind) {
        return graph.tally().of(kind);
    }

    @Override
    public void close() {
        graph.close();
    }
}
