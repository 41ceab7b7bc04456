package dev.kith.courses;

import dev.kith.clock.Tick;
import dev.kith.lms.AskingPace;
import dev.kith.lms.CourseSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All learning systems that are asked; none waits for another. */
record Askers(List<Asker> all) implements Tick {

    static Askers of(List<CourseSystem> systems, Rota rota, Inquiry inquiry, AskingPace pace, Duration every) {
        return new Askers(systems.stream()
                .filter(CourseSystem::isAsked)
                .map(system -> new Asker(system, rota, inquiry, pace, every))
                .toList());
    }

    @Override
    public String name() {
        return "ask what people did";
    }

    @Override
    public Stream<Tick> parts() {
        return all.stream().map(one -> one);
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return all.stream().flatMap(one -> one.next(now).stream()).min(Comparator.naturalOrder());
    }

    @Override
    public int run(Instant now) {
        return all.stream().mapToInt(one -> one.run(now)).sum();
    }
}
