package dev.kith.erasure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Before anything is done: erases again whom a restored backup brought back. */
final class Restored implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Restored.class);

    private final Erasure erasure;
    private volatile boolean running;

    Restored(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public void start() {
        int again = erasure.again();
        if (again > 0) {
            log.warn("The store is older than the list of those who were erased: {} were erased again", again);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
