package dev.kith.bench;

import dev.kith.TestPeople;
import dev.kith.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Many people, and the patience to wait until something is true of them all. */
final class Crowd {

    private Crowd() {}

    static List<Person> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestPeople.in("p" + i, "UTC"))
                .toList();
    }

    /** Looks every 50 ms; how many seconds it took. */
    static double secondsUntil(BooleanSupplier done, Duration most) throws InterruptedException {
        long begun = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - begun > most.toNanos()) {
                throw new IllegalStateException("not done within " + most);
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
