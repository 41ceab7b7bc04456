package dev.kith.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who was cleared and waits for a workspace's next token. A token is nobody's own: when its moment comes, campaigns take
 * turns, as they did in being promoted, and within one who came first goes first. So a small campaign does not wait behind
 * what a large one was granted before it came.
 */
final class WaitingRoom {

    /** By campaign, whoever went longest ago first. */
    private final Map<CampaignId, Deque<Runnable>> waiting = new LinkedHashMap<>();

    synchronized void enter(CampaignId campaign, Runnable errand) {
        waiting.computeIfAbsent(campaign, one -> new ArrayDeque<>()).add(errand);
    }

    /** Whose turn it is; they leave. There must be as many calls as there were entries, no more. */
    synchronized Runnable next() {
        var first = waiting.entrySet().iterator().next();
        waiting.remove(first.getKey());
        var errand = first.getValue().remove();
        if (!first.getValue().isEmpty()) {
            waiting.put(first.getKey(), first.getValue());
        }
        return errand;
    }
}
