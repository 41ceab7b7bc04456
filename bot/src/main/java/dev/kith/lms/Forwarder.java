package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.facts.FactGroup;
import dev.kith.facts.FactLanes;
import dev.kith.facts.FactLanes.Lane;
import dev.kith.redis.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * Carries facts to one learning system, at that system's own pace: those of a person in the order in which they happened, those of
 * several partitions beside each other. While the system takes nothing all of it waits, and one partition goes first when it is tried
 * again.
 */
final class Forwarder implements Tick {

    /** Facts of a partition in hand at a time: the next are read while others are under way. */
    private static final int WINDOW = 200;

    /** A call with all that it may lead to can take longer than what a lease is made for. */
    private static final int LEASES = 4;

    private final Route route;
    private final FactGroup facts;
    private final FactLanes lanes;
    private final Books books;
    private final Times times;

    Forwarder(Route route, FactGroup facts, String node, Books books, Times times) {
        this.route = route;
        this.facts = facts;
        this.lanes = facts.lanes(node, books.attempts()::key);
        this.books = books;
        this.times = times;
    }

    /** By what a forwarder goes: machine time, how long a node may be silent, and chance to spread what comes again. */
    record Times(MachineTime machine, Lease lease, RandomGenerator random) {

        Duration lane() {
            return lease.length().multipliedBy(LEASES);
        }

        Instant after(Duration wait) {
            return machine.instant().plus(Pace.jittered(wait, random));
        }
    }

    @Override
    public String name() {
        return "forward to " + route.name();
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** A system that is down holds back only itself: nobody waits for it, nor for what waits for a time of its own. */
    @Override
    public boolean unsettled(Instant now) {
        var time = times.machine().instant();
        return books.paces().of(route.name()).mayGo(time) && facts.pending() > waiting(time);
    }

    private long waiting(Instant time) {
        return lanes.streams().stream()
                .flatMap(stream -> books.attempts().of(stream).values().stream())
                .filter(attempt -> attempt.waits(time))
                .count();
    }

    @Override
    public int run(Instant now) {
        var pace = books.paces().of(route.name());
        if (!pace.mayGo(times.machine().instant())) {
            return 0;
        }
        var taken = lanes.take(times.lane(), WINDOW, times.machine().instant());
        var results = pace.failures() == 0 ? together(taken) : oneAfterAnother(taken);
        int settled = results.stream().mapToInt(Pass.Result::settled).sum();
        settle(pace, results);
        return settled;
    }

    /** A little of each, until one of them shows how the system is; the others are nobody's then. */
    private List<Pass.Result> oneAfterAnother(List<Lane> taken) {
        var results = new ArrayList<Pass.Result>();
        for (Lane lane : taken) {
            if (results.stream().noneMatch(Forwarder::shows)) {
                results.add(pass(lane, times.machine().instant(), new AtomicBoolean()));
            }
            lanes.leave(lane);
        }
        return results;
    }

    private static boolean shows(Pass.Result result) {
        return result.judged() > 0 || result.setback().isPresent();
    }

    private List<Pass.Result> together(List<Lane> taken) {
        var stopped = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return taken.stream()
                    .map(lane -> threads.submit((Callable<Pass.Result>) () -> pass(lane, stopped)))
                    .toList()
                    .stream()
                    .map(Forwarder::result)
                    .toList();
        }
    }

    /** One pass after another, until there is nothing more in the lane that can go now. */
    private Pass.Result pass(Lane lane, AtomicBoolean stopped) {
        var now = lane;
        var result = pass(now, times.machine().instant(), stopped);
        var last = result;
        while (last.settled() > 0 && last.setback().isEmpty() && now.told().size() == WINDOW) {
            now = lanes.next(now, times.lane(), WINDOW, times.machine().instant());
            last = pass(now, times.machine().instant(), stopped);
            result = result.and(last);
        }
        if (result.setback().isPresent()) {
            stopped.set(true);
        }
        lanes.leave(lane);
        return result;
    }

    private Pass.Result pass(Lane lane, Instant now, AtomicBoolean stopped) {
        var kept = new AtomicReference<>(now);
        return new Pass(lane, route, books, times, now).run(() -> !stopped.get() && isOurs(lane, kept));
    }

    /** Looked at again whenever a quarter of the time is over for which the lane was taken. */
    private boolean isOurs(Lane lane, AtomicReference<Instant> kept) {
        var now = times.machine().instant();
        if (now.isBefore(kept.get().plus(times.lease().length()))) {
            return true;
        }
        kept.set(now);
        return lanes.keep(lane, times.lane());
    }

    private static Pass.Result result(Future<Pass.Result> pass) {
        try {
            return pass.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while forwarding", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private void settle(Pace pace, List<Pass.Result> results) {
        var setback = results.stream()
                .flatMap(result -> result.setback().stream())
                .max(Comparator.comparing(Forwarder::weight));
        if (setback.isPresent()) {
            books.paces()
                    .hold(route.name(), pace.after(setback.get(), route.retries(), times.machine(), times.random()));
        } else if (pace.failures() > 0 && results.stream().anyMatch(result -> result.judged() > 0)) {
            books.paces().free(route.name());
        }
    }

    /** Of several the one that takes longest; what needs an operator above all. */
    private static Duration weight(Setback setback) {
        return setback instanceof Misconfigured ? Duration.ofDays(365) : Pace.asked(setback);
    }
}
