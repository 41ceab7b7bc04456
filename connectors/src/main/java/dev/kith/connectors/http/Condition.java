package dev.kith.connectors.http;

import dev.kith.connectors.Health;
import dev.kith.connectors.Health.State;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the system was when last spoken to; tells the log when that changes. */
final class Condition {

    private static final Logger log = LoggerFactory.getLogger(Condition.class);
    private static final Health WELL = new Health(State.UP, "");

    private final String name;
    private final Circuit circuit;
    private final AtomicReference<Health> last = new AtomicReference<>(WELL);

    Condition(String name, Circuit circuit) {
        this.name = name;
        this.circuit = circuit;
    }

    void well() {
        become(WELL);
    }

    void down(String reason) {
        become(new Health(State.DOWN, reason));
    }

    void misconfigured(String reason) {
        become(new Health(State.MISCONFIGURED, reason));
    }

    Health health() {
        Health known = last.get();
        if (circuit.isClosed() || known.state() == State.DOWN) {
            return known;
        }
        return new Health(State.DOWN, "the system failed several times and is left alone for a while");
    }

    private void become(Health now) {
        Health before = last.getAndSet(now);
        if (before.state() != now.state()) {
            log.warn("Connector {} is {} {}", name, now.state(), now.reason());
        }
    }
}
