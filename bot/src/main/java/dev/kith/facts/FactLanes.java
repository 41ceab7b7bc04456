package dev.kith.facts;

import dev.kith.facts.FactGroup.Told;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.StreamLanes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One reader's place in the fact log, where the order matters in which somebody's facts have their effect: the facts of a partition
 * are in the hands of one node at a time, oldest first.
 */
public final class FactLanes {

    private final StreamLanes lanes;
    private final FactLog facts;
    private final FactGroup group;

    FactLanes(StreamLanes lanes, FactLog facts, FactGroup group) {
        this.lanes = lanes;
        this.facts = facts;
        this.group = group;
    }

    /** The facts of one partition in this node's hands, oldest first. */
    public record Lane(StreamLanes.Lane lane, List<Told> told) {}

    /** Of each partition that is free up to {@code most} facts; it is this node's until {@code lease} is over. */
    public List<Lane> take(Duration lease, int most, Instant machine) {
        return lanes.take(lease, most, machine).stream().map(this::lane).toList();
    }

    /** This reader's view of the stream of each partition. */
    public List<StreamGroup> streams() {
        return lanes.streams();
    }

    /** What there is to do in the same partition after that, again up to {@code most} facts. */
    public Lane next(Lane lane, Duration lease, int most, Instant machine) {
        return lane(lanes.next(lane.lane(), lease, most, machine));
    }

    /** The partition stays in this node's hands; false where it was silent for too long, and another may have it. */
    public boolean keep(Lane lane, Duration lease) {
        return lanes.keep(lane.lane(), lease);
    }

    /** This node does nothing in the partition for now. */
    public void leave(Lane lane) {
        lanes.leave(lane.lane());
    }

    private Lane lane(StreamLanes.Lane lane) {
        return new Lane(lane, group.mine(told(lane)));
    }

    private List<Told> told(StreamLanes.Lane lane) {
        return lane.entries().stream()
                .map(entry -> new Told(lane.stream(), entry, facts))
                .toList();
    }
}
