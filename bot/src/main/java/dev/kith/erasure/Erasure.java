package dev.kith.erasure;

import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.erasure.RedisUndertakings.Found;
import dev.kith.erasure.Undertaking.Next;
import dev.kith.people.Departed;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.redis.Lease;
import dev.kith.redis.Rewriting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases people. That it shall be is written first, so that a crash only interrupts it. Then it goes through every store, and
 * once more when what was in somebody's hands at the beginning must have ended: whatever was sent, planned or imported meanwhile
 * is gone too. After each pass the append-only file is written anew.
 */
public final class Erasure implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Erasure.class);

    /** After that another system that is away is asked again. */
    private static final Duration AWAY = Duration.ofHours(1);

    private final Ground ground;
    private final Sweep sweep;
    private final RedisUndertakings undertakings;
    private final ErasedList list;
    private final Clocks clocks;

    Erasure(Ground ground, Sweep sweep, RedisUndertakings undertakings, ErasedList list, Clocks clocks) {
        this.ground = ground;
        this.sweep = sweep;
        this.undertakings = undertakings;
        this.list = list;
        this.clocks = clocks;
    }

    /** Who is there, and the servers that keep them. */
    record Ground(Directory directory, Departed departed, Rewriting rewriting) {}

    /** The two clocks, and how long something may be in somebody's hands. */
    record Clocks(BusinessTime business, MachineTime machine, Lease lease) {}

    /**
     * How far an erasure is.
     *
     * @param isOver nothing is left to be done
     * @param isForbidden a server forbids to write its append-only file anew
     * @param remains what remains in other systems, in words
     */
    public record Standing(boolean isOver, boolean isForbidden, List<String> remains) {

        public Standing {
            remains = List.copyOf(remains);
        }
    }

    /**
     * Erases somebody: the first pass is over when it returns. Empty where nothing is known of them, and never was.
     */
    public Optional<Standing> erase(PersonId person) {
        boolean isKnown = ground.departed().known(person);
        if (isKnown && undertakings.find(person, hash(person)).isEmpty()) {
            begin(person, today());
        }
        undertakings.find(person, hash(person)).ifPresent(this::goOn);
        return standing(person);
    }

    void begin(PersonId person, LocalDate day) {
        var addresses = ground.directory().knownAddresses(person);
        undertakings.begin(
                Undertaking.of(person, day, addresses, clocks.machine().instant()), hash(person));
        list.add(hash(person), day);
        log.info("An erasure has begun (erasure: {})", hash(person));
    }

    /** Empty where nobody of that id was ever erased. */
    public Optional<Standing> standing(PersonId person) {
        var found = undertakings.find(person, hash(person)).map(Found::undertaking);
        return found.map(one -> new Standing(false, one.passes().isForbidden(), one.remains()))
                .or(() -> ground.departed().erasedOn(hash(person)).map(day -> new Standing(true, false, List.of())));
    }

    /** Whether anything is kept of somebody as a person, also where they left. */
    public boolean knows(PersonId person) {
        return ground.departed().known(person);
    }

    /** Whether somebody is being erased: until it is over nothing may bring them back. */
    public boolean isUnderWay(PersonId person) {
        return undertakings.find(person, hash(person)).isPresent();
    }

    @Override
    public String name() {
        return "erase people";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** One that fails holds back no other. */
    @Override
    public int run(Instant now) {
        int done = 0;
        var failed = new ArrayList<RuntimeException>();
        for (var found : undertakings.all()) {
            try {
                done += goOn(found);
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
        return done;
    }

    /** As far as it can go without waiting; answers how many steps that were. */
    private int goOn(Found found) {
        int steps = 0;
        var now = Optional.of(found);
        while (now.isPresent()) {
            now = step(now.get());
            steps += now.isPresent() ? 1 : 0;
        }
        return steps;
    }

    /** Empty where it has to wait, is over, or is in somebody else's hands. */
    private Optional<Found> step(Found found) {
        var undertaking = found.undertaking();
        return switch (undertaking.passes().next()) {
            case PASS -> isTime(undertaking) ? undertakings.change(found, pass(undertaking)) : Optional.empty();
            case REWRITE -> rewrite(found);
            case WAIT -> waited(found);
        };
    }

    /** The first pass is at once, the next a lease later; after that only a system that is away is waited for. */
    private boolean isTime(Undertaking undertaking) {
        var wait = isThrough(undertaking.passes()) ? AWAY : clocks.lease().length();
        return !clocks.machine().instant().isBefore(undertaking.passes().last().plus(wait));
    }

    /** What was in anybody's hands when it was begun had ended before the last pass. */
    private boolean isThrough(Undertaking.Passes passes) {
        return !passes.last().isBefore(passes.begun().plus(clocks.lease().length()));
    }

    private Undertaking pass(Undertaking undertaking) {
        Instant began = clocks.machine().instant();
        var person = undertaking.id();
        ground.departed().erase(person, undertaking.day());
        ground.directory().refresh();
        list.add(hash(person), undertaking.day());
        var at = undertaking.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        var recalled = sweep.elsewhere().stream()
                .map(system -> system.recall(person, at))
                .toList();
        sweep.pass(person, undertaking.reached());
        return undertaking.passed(
                began,
                recalled.stream().allMatch(one -> one.isDone()),
                recalled.stream().flatMap(one -> one.remains().stream()).toList());
    }

    private Optional<Found> rewrite(Found found) {
        var undertaking = found.undertaking();
        return switch (ground.rewriting().begin()) {
            case YES -> undertakings.change(found, undertaking.then(Next.WAIT));
            case NOT_YET -> Optional.empty();
            case FORBIDDEN -> after(found, undertaking.forbidden());
        };
    }

    private Optional<Found> waited(Found found) {
        if (ground.rewriting().isUnderWay()) {
            return Optional.empty();
        }
        return ground.rewriting().wentWell()
                ? after(found, found.undertaking())
                : undertakings.change(found, found.undertaking().then(Next.REWRITE));
    }

    /** Over when a pass began a lease after it all did, and no other system still has to be told. */
    private Optional<Found> after(Found found, Undertaking undertaking) {
        var passes = undertaking.passes();
        if (!isThrough(passes) || !passes.isRecalled()) {
            return undertakings.change(found, undertaking.then(Next.PASS));
        }
        if (undertakings.end(found)) {
            log.info("An erasure is over (erasure: {})", found.hash());
        }
        return Optional.empty();
    }

    /** Who was erased and is there again, for the store is an older one than the list: erased again. */
    int again() {
        var marks = ground.departed().erasures();
        marks.forEach(list::add);
        var missing = list.all();
        missing.entrySet().removeIf(one -> {
            var mark = marks.get(one.getKey());
            return mark != null && !mark.isBefore(one.getValue());
        });
        var back = missing.isEmpty()
                ? List.<PersonId>of()
                : ground.departed().known().stream()
                        .filter(person -> missing.containsKey(hash(person)))
                        .toList();
        back.forEach(person -> begin(person, missing.getOrDefault(hash(person), today())));
        back.forEach(person -> undertakings.find(person, hash(person)).ifPresent(this::goOn));
        return back.size();
    }

    private LocalDate today() {
        return clocks.business().instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private String hash(PersonId person) {
        return ground.departed().hash(person);
    }
}
