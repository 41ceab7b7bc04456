package dev.kith.mentorship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is, was, or might have been between two people.
 *
 * @param id its own, which tells nothing of the two
 * @param standsInFor the one whose mentor is away meanwhile
 * @param goals what each of the two wants to reach by it, in their own words; both read it, and nobody else
 */
record Mentorship(String id, Match match, Stage stage, Optional<String> standsInFor, Map<Side, String> goals) {

    /** What was kept before there were goals has none. */
    Mentorship {
        goals = Map.copyOf(Objects.requireNonNullElse(goals, Map.of()));
    }

    Mentorship(String id, Match match, Stage stage, Optional<String> standsInFor) {
        this(id, match, stage, standsInFor, Map.of());
    }

    /** So long whoever was asked whether it goes on has time to say so. */
    static final Duration AFTERWARDS = Duration.ofDays(14);

    Mentorship at(Stage next) {
        return new Mentorship(id, match, next, standsInFor, goals);
    }

    /** Where one of the two wants to reach something; without words they do not any more. */
    Mentorship reaching(Side side, String goal) {
        var next = new EnumMap<Side, String>(Side.class);
        next.putAll(goals);
        next.remove(side);
        if (!goal.isBlank()) {
            next.put(side, goal.strip());
        }
        return new Mentorship(id, match, stage, standsInFor, next);
    }

    /** Nobody's words. */
    @Override
    public String toString() {
        return "mentorship " + id;
    }

    /** Whether the two were ever told of each other by it. */
    boolean ran() {
        return switch (stage) {
            case Asked asked -> false;
            case Running running -> true;
            case Away away -> true;
            case Ended ended -> ended.ran();
        };
    }

    /** Whether it takes one of the mentor's places. */
    @JsonIgnore
    boolean isOpen() {
        return !(stage instanceof Ended);
    }

    /** Whether the mentee has somebody by it, or might soon. */
    @JsonIgnore
    boolean settles() {
        return switch (stage) {
            case Asked asked -> true;
            case Running running -> true;
            case Away away -> away.choice() != Stage.Choice.STAND_IN;
            case Ended ended -> false;
        };
    }

    /** When time alone moves it on; empty where only the two do. */
    @JsonIgnore
    Optional<Instant> due() {
        return switch (stage) {
            case Asked asked -> Optional.of(asked.until());
            case Running running ->
                Optional.of(running.reminder()
                        .map(Stage.Reminder::at)
                        .filter(running.due()::isAfter)
                        .orElse(running.due()));
            case Away away -> away.asked().map(asked -> asked.plus(AFTERWARDS));
            case Ended ended -> Optional.empty();
        };
    }
}
