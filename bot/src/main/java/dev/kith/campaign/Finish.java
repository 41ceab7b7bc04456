package dev.kith.campaign;

import dev.kith.delivery.Queues;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the last of many messages would be out: a workspace takes one after the other, no faster than its limit. */
final class Finish {

    private final Queues queues;

    Finish(Queues queues) {
        this.queues = queues;
    }

    /** The last of ours, by workspace, behind what other campaigns have waiting there; empty where there are none. */
    Optional<Instant> of(Map<String, List<Instant>> ours, Map<String, List<Instant>> others, Instant now) {
        return ours.entrySet().stream()
                .map(one -> last(
                        one.getValue(),
                        others.getOrDefault(one.getKey(), List.of()),
                        Duration.ofMinutes(1).dividedBy(queues.perMinute(one.getKey())),
                        now))
                .max(Comparator.naturalOrder());
    }

    private static Instant last(List<Instant> ours, List<Instant> others, Duration each, Instant now) {
        var mine = ours.stream().sorted().toList();
        var before = new ArrayList<>(others);
        before.sort(Comparator.naturalOrder());
        Instant free = now;
        int theirs = 0;
        for (Instant due : mine) {
            while (theirs < before.size() && !before.get(theirs).isAfter(due)) {
                free = later(free, before.get(theirs++)).plus(each);
            }
            free = later(free, due).plus(each);
        }
        return free;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
