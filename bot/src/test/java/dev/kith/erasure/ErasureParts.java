package dev.kith.erasure;

import dev.kith.Workplace;
import dev.kith.chat.AdapterData;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.Lease;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Rewriting;
import dev.kith.redis.Streams;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Erasure and retention of a workplace, wired by hand, with a machine's clock that is set. */
public final class ErasureParts {

    private static final Lease LEASE = new Lease(Duration.ofSeconds(30));

    private final Erasure erasure;
    private final Tick nightly;
    private final OldCopies copies;
    private Instant machine;

    public ErasureParts(Workplace workplace, Path list, Object... more) {
        this(workplace, list, Retention.USUAL, more);
    }

    public ErasureParts(Workplace workplace, Path list, Retention table, Object... more) {
        this.machine = workplace.time().instant();
        MachineTime clock = () -> machine;
        var redis = workplace.redis();
        var directory = workplace.directory();
        var all = Stream.concat(workplace.holders().stream(), Stream.of(more)).toList();
        var holders = new Sweep.Holders(
                some(all, PersonKeys.class),
                some(all, PersonalData.class),
                some(all, AdapterData.class),
                some(all, SentElsewhere.class));
        var streamed = new Sweep.Streamed(workplace.facts(), workplace.inbox());
        var sweep = new Sweep(redis, directory, streamed, holders);
        var departed = workplace.people().departed();
        var undertakings = new RedisUndertakings(
                redis, TestRedis.vault(), JsonMapper.builder().build());
        this.erasure = new Erasure(
                new Erasure.Ground(directory, departed, new Rewriting(redis)),
                sweep,
                undertakings,
                new ErasedList(list),
                new Erasure.Clocks(workplace.time(), clock, LEASE));
        var expiring = new ArrayList<>(some(all, Expiring.class));
        expiring.add(new Unhandled(workplace.inbox(), new Streams(redis), holders.adapters(), clock));
        expiring.add(new Leavers(departed, directory, sweep));
        this.nightly = new Nightly(table, expiring, new RedisNights(redis));
        this.copies = new OldCopies(Period.ofDays(30), workplace.time());
    }

    private static <T> List<T> some(List<Object> all, Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Erasure erasure() {
        return erasure;
    }

    public Tick nightly() {
        return nightly;
    }

    public OldCopies copies() {
        return copies;
    }

    /** Machine time is this. */
    public ErasureParts now(Instant instant) {
        machine = instant;
        return this;
    }

    /** Machine time passes. */
    public ErasureParts later(Duration time) {
        machine = machine.plus(time);
        return this;
    }

    /** As at the application's start. */
    public int starts() {
        return erasure.again();
    }
}
