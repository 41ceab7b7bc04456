package dev.kith.delivery;

import dev.kith.clock.Tick;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Moves what is due into the outbox, no more than the workspace's bucket will grant in the next moments, turn by turn. */
final class Promoter implements Tick {

    /** Short enough that a campaign which is paused stops at once, long enough that couriers never run dry. */
    static final Duration AHEAD = Duration.ofSeconds(2);

    /** A script holds up everybody while it runs. */
    private static final int MOST_AT_ONCE = 200;

    private final Lanes lanes;
    private final Buckets buckets;
    private final SendingSwitch sending;
    private final DeliverySettings settings;
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();

    Promoter(Lanes lanes, Buckets buckets, SendingSwitch sending, DeliverySettings settings) {
        this.lanes = lanes;
        this.buckets = buckets;
        this.sending = sending;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "promote what is due";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return lanes.next(now);
    }

    /** What is due and still there waits for the workspace's limit; or the switch holds it, which may take days. */
    @Override
    public boolean unsettled(Instant now) {
        return !lanes.due(now).isEmpty() && sending.isOn();
    }

    @Override
    public int run(Instant now) {
        var due = lanes.due(now);
        if (due.isEmpty() || !sending.isOn()) {
            return 0;
        }
        var cancelled = lanes.cancelled(due);
        int dropped = lanes.errands(cancelled, now, MOST_AT_ONCE).entrySet().stream()
                .mapToInt(one -> lanes.promote(one.getKey(), one.getValue()))
                .sum();
        return dropped
                + due.stream()
                        .filter(lane -> !cancelled.contains(lane))
                        .collect(Collectors.groupingBy(Lane::workspace))
                        .entrySet()
                        .stream()
                        .mapToInt(one -> promote(one.getKey(), one.getValue(), now))
                        .sum();
    }

    private int promote(String workspace, List<Lane> due, Instant now) {
        long room = buckets.within(workspace, settings.of(workspace).messages(), AHEAD) - lanes.queued(workspace);
        int most = (int) Math.min(room, (long) MOST_AT_ONCE * due.size());
        if (most <= 0) {
            return 0;
        }
        var errands = lanes.errands(due, now, Math.min(most, MOST_AT_ONCE));
        var fair = turns.computeIfAbsent(workspace, one -> new Turns());
        var dealt = fair.deal(errands, most);
        // A lane that turned out to have nothing is told, so that it is not thought to have something again.
        errands.forEach((lane, found) -> {
            if (found.isEmpty()) {
                dealt.put(lane, List.of());
            }
        });
        return dealt.entrySet().stream()
                .mapToInt(one -> lanes.promote(one.getKey(), one.getValue()))
                .sum();
    }
}
