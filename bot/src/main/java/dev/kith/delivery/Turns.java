package dev.kith.delivery;

import dev.kith.delivery.Lanes.Due;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * Who goes next in a workspace: campaigns take turns, one errand each, and whoever went longest ago begins. So a small
 * campaign is through after twice its size, however large the others are.
 */
final class Turns {

    private final Map<CampaignId, Long> lastServed = new HashMap<>();
    private long served;

    /** Deals {@code most} turns among what is due; within a campaign the earliest goes first. */
    Map<Lane, List<Due>> deal(Map<Lane, List<Due>> due, int most) {
        var queues = new PriorityQueue<>(Comparator.comparingLong((Queue queue) -> turn(queue.campaign())));
        queues.addAll(queues(due));
        var dealt = new LinkedHashMap<Lane, List<Due>>();
        for (int left = most; left > 0 && !queues.isEmpty(); left--) {
            var queue = queues.remove();
            var next = queue.waiting().remove();
            dealt.computeIfAbsent(next.lane(), lane -> new ArrayList<>()).add(next.due());
            lastServed.put(queue.campaign(), ++served);
            if (!queue.waiting().isEmpty()) {
                queues.add(queue);
            }
        }
        return dealt;
    }

    private long turn(CampaignId campaign) {
        return lastServed.getOrDefault(campaign, 0L);
    }

    private record Waiting(Lane lane, Due due) {}

    /** What a campaign has due, earliest first. */
    private record Queue(CampaignId campaign, Deque<Waiting> waiting) {}

    private static List<Queue> queues(Map<Lane, List<Due>> due) {
        return due.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(errand -> new Waiting(one.getKey(), errand)))
                .collect(Collectors.groupingBy(waiting -> waiting.lane().campaign(), Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Queue(one.getKey(), earliestFirst(one.getValue())))
                .toList();
    }

    private static Deque<Waiting> earliestFirst(List<Waiting> errands) {
        return errands.stream()
                .sorted(Comparator.comparing(waiting -> waiting.due().at()))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }
}
