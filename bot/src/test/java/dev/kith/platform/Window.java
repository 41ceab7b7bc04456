package dev.kith.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** At most so many in any stretch of that length. */
final class Window {

    private final int most;
    private final long length;
    private final Deque<Long> taken = new ArrayDeque<>();

    Window(int most, Duration length) {
        this.most = most;
        this.length = length.toMillis();
    }

    /** How long (ms) until one more would be allowed; 0 for now. */
    synchronized long delay(long now) {
        while (!taken.isEmpty() && taken.getFirst() <= now - length) {
            taken.removeFirst();
        }
        return taken.size() < most ? 0 : taken.getFirst() + length - now;
    }

    synchronized void take(long now) {
        taken.addLast(now);
    }
}
