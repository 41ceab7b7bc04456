package dev.kith.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Load on a port of this machine over 64 connections. */
record Load(int port, Clicks clicks) {

    private static final int CONNECTIONS = 64;

    /** Each connection sends as soon as it was answered; how many a second were acknowledged after the warm-up. */
    double perSecond(Duration warmUp, Duration measured) throws InterruptedException {
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + measured.toNanos();
        long acknowledged =
                IntStream.of(inParallel(first -> closedLoop(begin, end))).sum();
        return acknowledged * 1e9 / Math.max(1, measured.toNanos());
    }

    /**
     * Sends at {@code rate} a second whatever comes back, and answers the milliseconds from each intended start to its
     * acknowledgement, in order: who has to wait for a connection waits within the measure.
     */
    double[] latencies(int rate, Duration length) throws InterruptedException {
        int all = (int) (rate * length.toSeconds());
        var millis = new double[all];
        long start = System.nanoTime() + Duration.ofMillis(200).toNanos();
        inParallel(first -> openLoop(first, start, 1_000_000_000L / rate, millis));
        Arrays.sort(millis);
        return millis;
    }

    private int closedLoop(long begin, long end) throws IOException {
        int acknowledged = 0;
        try (var connection = new Connection(port)) {
            long now = System.nanoTime();
            while (now < end) {
                connection.post(clicks.next());
                now = System.nanoTime();
                acknowledged += now >= begin && now < end ? 1 : 0;
            }
        }
        return acknowledged;
    }

    private int openLoop(int first, long start, long interval, double[] millis) throws IOException {
        try (var connection = new Connection(port)) {
            for (int i = first; i < millis.length; i += CONNECTIONS) {
                long intended = start + i * interval;
                for (long wait = intended - System.nanoTime(); wait > 0; wait = intended - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                connection.post(clicks.next());
                millis[i] = (System.nanoTime() - intended) / 1e6;
            }
        }
        return millis.length;
    }

    private interface Loop {
        int run(int connection) throws IOException;
    }

    private static int[] inParallel(Loop loop) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var loops = IntStream.range(0, CONNECTIONS)
                    .mapToObj(connection -> (Callable<Integer>) () -> loop.run(connection))
                    .toList();
            return threads.invokeAll(loops).stream().mapToInt(Load::result).toArray();
        }
    }

    private static int result(Future<Integer> loop) {
        try {
            return loop.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the load failed", e);
        }
    }
}
