package dev.kith.nudge;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.redis.TestRedis;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A workplace where a journey of four nudges runs: praise (a quiz, a short form, something to hear) on Tuesday the 6th, ponder
 * (a question) two days later, walk on Monday the 12th, close a month after that.
 */
public final class Nudging {

    private static final String JOURNEY = """
            id: nudging
            activity: {kind: journey, prompt: nudging}
            audience: 'true'
            forward: [xapi]
            """;

    private Nudging() {}

    /** On the eve of the first. */
    public static Workplace at(Person... people) {
        return Workplace.reading(catalog(), people).runs(JOURNEY);
    }

    /** Another journey: after praise comes ponder, where its quiz was answered wrong, else walk. */
    public static Workplace steered(Person... people) {
        return Workplace.reading(catalog(), people).runs(JOURNEY.replace("nudging", "steering"));
    }

    /** The same on a Redis that is run in this way. */
    public static Workplace on(TestRedis.Mode mode, Person... people) {
        return Workplace.reading(mode, catalog(), people).runs(JOURNEY);
    }

    /** Somebody in Berlin for whom it begins. */
    public static Person starting(String id) {
        return TestPeople.starting(LocalDate.of(2026, 1, 6), TestPeople.in(id, "Europe/Berlin"));
    }

    private static Catalog catalog() {
        try {
            var folder = Objects.requireNonNull(Workplace.class.getResource("nudging"));
            return Catalog.read(Path.of(folder.toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
