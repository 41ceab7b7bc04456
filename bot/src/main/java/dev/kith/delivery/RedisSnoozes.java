package dev.kith.delivery;

import dev.kith.people.Person;
import dev.kith.redis.Script;
import java.time.Instant;
import java.util.List;

final class RedisSnoozes implements Snoozes {

    /** All that anybody but the person is told of it. */
    private static final String REASON = Person.NOT_AVAILABLE;

    private static final Script SNOOZE = Script.beside(RedisSnoozes.class, "snooze.lua");

    private final Rows rows;

    RedisSnoozes(Rows rows) {
        this.rows = rows;
    }

    @Override
    public boolean snooze(Delivery delivery, Instant until, String workspace) {
        var errand = delivery.errand();
        var lane = new Lane(rows.home(errand), workspace, errand.campaign());
        var keys = List.of(
                Rows.row(lane.partition(), delivery.id()),
                Rows.progress(lane.partition(), errand),
                Rows.soonest(lane.partition()),
                Rows.due(lane),
                Rows.workspaces(lane.partition()),
                Rows.recent(lane.partition(), errand.recipient()));
        var args =
                List.of(lane.member(), lane.workspace(), errand.member(), String.valueOf(until.toEpochMilli()), REASON);
        return SNOOZE.count(rows.redis().jedis(), keys, args) == 1;
    }
}
