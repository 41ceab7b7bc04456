package dev.kith.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for its turn, and how fast the turns come; to look at, not to change. */
public final class Queues {

    /** How far ahead deliveries may be planned that have gone elsewhere meanwhile. */
    private static final Duration PLANNED_AHEAD = Duration.ofDays(3);

    private final Lanes lanes;
    private final Standings standings;
    private final DeliverySettings settings;

    Queues(Lanes lanes, Standings standings, DeliverySettings settings) {
        this.lanes = lanes;
        this.standings = standings;
        this.settings = settings;
    }

    /** When, by workspace, what other campaigns have waiting there by {@code until} is due. */
    public Map<String, List<Instant>> others(CampaignId campaign, Instant until) {
        var theirs = lanes.due(until).stream()
                .filter(lane -> !lane.campaign().equals(campaign))
                .toList();
        return lanes.errands(theirs, until, Integer.MAX_VALUE).entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(due -> !due.errand().isUntold())
                        .map(due -> Map.entry(one.getKey().workspace(), due.at())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * What a campaign that was started still wants: what is planned or would be, as it waits now, and not what went its
     * way already.
     */
    public Collection<Wanted> left(CampaignId campaign, Collection<Wanted> planned, Instant now, Instant until) {
        var wanted = planned.stream()
                .collect(Collectors.toMap(Wanted::errand, Function.identity(), (one, same) -> one, HashMap::new));
        var asked = new HashSet<Errand>();
        var waiting = waiting(campaign, until);
        // What waits for the time it was planned for has gone nowhere yet.
        wanted.values().stream()
                .filter(one -> one.due().isBefore(now.plus(PLANNED_AHEAD)))
                .filter(one -> !one.due().equals(waiting.get(one.errand())))
                .forEach(one -> asked.add(one.errand()));
        waiting.forEach((errand, at) -> {
            if (wanted.put(errand, new Wanted(errand, at, at.isAfter(now) ? at : now, "")) == null) {
                asked.add(errand);
            }
        });
        var begun = standings.begun(asked);
        return wanted.values().stream()
                .flatMap(one -> left(one, begun.get(one.errand())))
                .toList();
    }

    private Map<Errand, Instant> waiting(CampaignId campaign, Instant until) {
        var waiting = new HashMap<Errand, Instant>();
        lanes.errands(lanes.of(campaign), until, Integer.MAX_VALUE)
                .values()
                .forEach(all -> all.stream()
                        .filter(due -> !due.errand().isUntold())
                        .forEach(due -> waiting.put(due.errand(), due.at())));
        return waiting;
    }

    private static Stream<Wanted> left(Wanted wanted, @Nullable Delivery begun) {
        if (begun == null) {
            return Stream.of(wanted);
        }
        return begun.state() == DeliveryState.WAITING
                ? Stream.of(new Wanted(
                        wanted.errand(),
                        begun.due(),
                        wanted.at(),
                        begun.progress().reason()))
                : Stream.empty();
    }

    /** How many messages a workspace takes in a minute. */
    public int perMinute(String workspace) {
        return settings.of(workspace).messages().perMinute();
    }
}
