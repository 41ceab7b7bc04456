package dev.kith.courses;

import dev.kith.clock.Tick;
import dev.kith.lms.CourseSystem;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts those on the rota to whom a course matters, spread over one pace. Each node may do so: it changes nothing twice. */
final class DrawingUp implements Tick {

    private static final int SLOTS = 12;

    private final List<CourseSystem> systems;
    private final Interest interest;
    private final Rota rota;
    private final Directory directory;
    private final Duration pace;
    private volatile Drawn last = new Drawn(0, Instant.MIN);

    DrawingUp(List<CourseSystem> systems, Interest interest, Rota rota, Directory directory, Duration pace) {
        this.systems =
                systems.stream().filter(system -> system.progress().isPresent()).toList();
        this.interest = interest;
        this.rota = rota;
        this.directory = directory;
        this.pace = pace;
    }

    /** Of what it was drawn up, and until when that is good. */
    private record Drawn(int of, Instant until) {}

    @Override
    public String name() {
        return "see whose courses matter";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.of(last.until()).filter(until -> until.isAfter(now));
    }

    @Override
    public int run(Instant now) {
        if (systems.isEmpty()) {
            return 0;
        }
        int of = Objects.hash(directory.version(), interest.running());
        if (last.of() == of && now.isBefore(last.until())) {
            return 0;
        }
        draw(now);
        last = new Drawn(of, now.plus(pace));
        return 1;
    }

    private void draw(Instant now) {
        var courses = interest.at(now);
        Map<String, Map<PersonId, Instant>> all = new HashMap<>();
        for (Person person : directory.all()) {
            courses.apply(person)
                    .forEach(course -> all.computeIfAbsent(course.system(), system -> new HashMap<>())
                            .put(person.id(), first(person.id(), now)));
        }
        systems.forEach(system -> rota.add(system.name(), all.getOrDefault(system.name(), Map.of())));
    }

    /** Not all at once. */
    private Instant first(PersonId person, Instant now) {
        return now.plus(pace.dividedBy(SLOTS).multipliedBy(Math.floorMod(person.hashCode(), SLOTS)));
    }
}
