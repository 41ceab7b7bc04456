package dev.kith.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What humans saw. It is the oracle of crash tests, so it never forgets in silence: asked about messages that it had
 * no room for, it throws.
 */
public final class Ledger {

    private static final int ROWS = 2_000_000;

    private final int most;
    private final Tally tally = new Tally();
    private final Map<String, Integer> byMessage = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    /** What became of the row of the same number. */
    private final Map<Integer, Change> changes = new HashMap<>();

    private long lost;

    private record Change(String words, boolean gone) {}

    /** Room for two million messages, half a kilobyte each. */
    public Ledger() {
        this(ROWS);
    }

    public Ledger(int most) {
        this.most = most;
    }

    /** Keeps the {@linkplain #tally() tally} alone; every change of a message finds it. */
    public static Ledger countingOnly() {
        return new Ledger(0);
    }

    public Tally tally() {
        return tally;
    }

    /** Everything that ever appeared, in its first wording. */
    public synchronized List<Shown> shown() {
        complete();
        return List.copyOf(shown);
    }

    /** What somebody has before them now. */
    public synchronized List<Shown> onScreen(String user) {
        complete();
        var screen = new ArrayList<Shown>();
        for (int row = 0; row < shown.size(); row++) {
            var change = changes.get(row);
            if (shown.get(row).user().equals(user) && (change == null || !change.gone)) {
                screen.add(change == null ? shown.get(row) : shown.get(row).reading(change.words));
            }
        }
        return screen;
    }

    public synchronized int timesShown(String deliveryId) {
        complete();
        return times.getOrDefault(deliveryId, 0);
    }

    /** The deliveries that were shown more than once. */
    public synchronized Set<String> doubles() {
        complete();
        var doubles = new HashSet<String>();
        times.forEach((delivery, count) -> {
            if (count > 1) {
                doubles.add(delivery);
            }
        });
        return doubles;
    }

    /** The deliveries that were shown at all. */
    public synchronized Set<String> deliveries() {
        complete();
        return Set.copyOf(times.keySet());
    }

    synchronized void show(Shown message) {
        if (shown.size() >= most) {
            lost++;
            return;
        }
        byMessage.put(message.messageId(), shown.size());
        shown.add(message);
        if (!message.deliveryId().isEmpty()) {
            times.merge(message.deliveryId(), 1, Integer::sum);
        }
    }

    /** Whether the message is on that screen. */
    boolean reword(String user, String messageId, String words) {
        return change(user, messageId, new Change(words, false));
    }

    /** Whether the message was on that screen. */
    boolean remove(String user, String messageId) {
        return change(user, messageId, new Change("", true));
    }

    private synchronized boolean change(String user, String messageId, Change to) {
        if (most == 0) {
            return true;
        }
        Integer row = byMessage.get(messageId);
        if (row == null || !shown.get(row).user().equals(user)) {
            return false;
        }
        var before = changes.get(row);
        if (before != null && before.gone) {
            return false;
        }
        changes.put(row, to);
        return true;
    }

    private void complete() {
        if (lost > 0) {
            throw new IllegalStateException(
                    "the ledger had no room for messages (rows: %d, without: %d)".formatted(most, lost));
        }
    }
}
