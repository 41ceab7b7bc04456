package dev.kith.courses;

import dev.kith.clock.Tick;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.lms.AskingPace;
import dev.kith.lms.CourseSystem;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks one learning system about those whose turn it is, one after another, a few at a time. Several nodes share them: whoever is
 * taken by one is taken by no other before the next turn. While the system does not answer, nobody's turn passes.
 */
final class Asker implements Tick {

    /** Of each partition; the tick is run again while there are more. */
    private static final int MOST = 3;

    private final CourseSystem system;
    private final Rota rota;
    private final Inquiry inquiry;
    private final AskingPace pace;
    private final Duration every;

    Asker(CourseSystem system, Rota rota, Inquiry inquiry, AskingPace pace, Duration every) {
        this.system = system;
        this.rota = rota;
        this.inquiry = inquiry;
        this.pace = pace;
        this.every = every;
    }

    @Override
    public String name() {
        return "ask what people did (connector: " + system.name() + ")";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return rota.next(system.name(), now);
    }

    @Override
    public int run(Instant now) {
        if (!pace.mayGo(system)) {
            return 0;
        }
        var taken = rota.take(system.name(), now, now.plus(every), MOST);
        for (int i = 0; i < taken.size(); i++) {
            var setback = ask(taken.subList(i, taken.size()), now);
            if (setback.isPresent()) {
                pace.hold(system, setback.get());
                return i;
            }
        }
        return taken.size();
    }

    /** The first of these; where that cannot be, it is the turn of all of them still. */
    private Optional<Setback> ask(List<PersonId> people, Instant now) {
        try {
            var setback = inquiry.of(system, people.getFirst(), now);
            setback.ifPresent(one -> rota.move(system.name(), people, now));
            return setback;
        } catch (RuntimeException e) {
            rota.move(system.name(), people.subList(1, people.size()), now);
            throw e;
        }
    }
}
