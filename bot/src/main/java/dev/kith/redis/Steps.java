package dev.kith.redis;

import dev.kith.clock.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.params.XAddParams;

/** Carries {@link Step}s from the partition where they were written to the partition that they concern. */
public final class Steps implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Steps.class);
    private static final int MOST = 100;
    private static final int MOST_ATTEMPTS = 5;

    private final Redis redis;
    private final Duration lease;
    private final Map<String, StepHandler> handlers;
    private final StreamGroups streams;

    public Steps(Redis redis, Duration lease, List<StepHandler> handlers) {
        this.redis = redis;
        this.lease = lease;
        this.handlers = handlers.stream().collect(Collectors.toMap(StepHandler::kind, Function.identity()));
        this.streams = new StreamGroups(redis, Steps::stream, "carriers");
    }

    /** The stream a script appends to, with the fields {@code id}, {@code kind}, {@code target} and {@code body}. */
    public static String stream(Partition home) {
        return home.key("steps");
    }

    /** Writes a step at its home where no script of the home does so itself. */
    public void write(Partition home, Step step) {
        redis.jedis()
                .xadd(
                        stream(home),
                        XAddParams.xAddParams(),
                        Map.of("id", step.id(), "kind", step.kind(), "target", step.target(), "body", step.body()));
    }

    @Override
    public String name() {
        return "carry steps";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public int run(Instant now) {
        return (int) streams.next("carrier", lease, MOST).stream()
                .filter(held -> carry(held.stream(), held.entry()))
                .count();
    }

    private boolean carry(StreamGroup stream, Entry entry) {
        var step = new Step(entry.get("id"), entry.get("kind"), entry.get("target"), entry.get("body"));
        var handler = handlers.get(step.kind());
        if (handler == null) {
            stream.bury(entry, "nobody handles steps of kind " + step.kind());
            return true;
        }
        try {
            handler.apply(step, redis.home(step.target()));
            stream.finish(entry);
            return true;
        } catch (RuntimeException e) {
            return failed(stream, entry, step, e);
        }
    }

    private static boolean failed(StreamGroup stream, Entry entry, Step step, RuntimeException e) {
        log.warn("A step failed (kind: {}, step: {})", step.kind(), step.id(), e);
        if (stream.attempts(entry) >= MOST_ATTEMPTS) {
            stream.bury(entry, e.toString());
        }
        return false;
    }
}
