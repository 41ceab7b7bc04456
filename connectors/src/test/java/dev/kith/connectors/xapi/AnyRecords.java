package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Place;
import dev.kith.connectors.Voided;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every record that the port can make, odd ones more often than they are. */
final class AnyRecords {

    private static final List<String> KINDS =
            List.of("nudge", "pack", "journey", "checkin", "introduction", "programme", "item", "announcement");

    private AnyRecords() {}

    static Arbitrary<List<LearningRecord>> lists() {
        return any().list().ofMaxSize(8);
    }

    static Arbitrary<LearningRecord> any() {
        return Arbitraries.oneOf(completed(), passed(), answered(), did(), voided());
    }

    private static Arbitrary<LearningRecord> completed() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                text().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e300"), new BigDecimal("1e300"))
                        .map(Object.class::cast));
        return Combinators.combine(
                        present(),
                        at(),
                        learner(),
                        activity(),
                        Arbitraries.maps(present(), values).ofMaxSize(3))
                .as(Completed::new);
    }

    private static Arbitrary<LearningRecord> passed() {
        Arbitrary<Double> score = Arbitraries.doubles().between(0, 1);
        Arbitrary<Passed.Mark> mark =
                Combinators.combine(score, at().optional()).as(Passed.Mark::new);
        return Combinators.combine(present(), at(), learner(), activity(), mark).as(Passed::new);
    }

    private static Arbitrary<LearningRecord> answered() {
        Arbitrary<List<Answered.Label>> scales = Combinators.combine(present(), text())
                .as(Answered.Label::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(present(), at(), learner(), activity(), present(), scales, Arbitraries.integers())
                .as((id, at, learner, activity, item, scale, choice) -> {
                    String response =
                            scale.get(Math.floorMod(choice, scale.size())).id();
                    return new Answered(id, at, learner, activity, item, response, scale);
                });
    }

    private static Arbitrary<LearningRecord> did() {
        return Combinators.combine(present(), at(), learner(), Arbitraries.of(Did.Deed.class), activity())
                .as(Did::new);
    }

    private static Arbitrary<LearningRecord> voided() {
        return Combinators.combine(present(), at(), learner(), present()).as(Voided::new);
    }

    private static Arbitrary<Learner> learner() {
        return Combinators.combine(present(), present().optional()).as(Learner::new);
    }

    private static Arbitrary<Activity> activity() {
        Arbitrary<String> kind = Arbitraries.oneOf(Arbitraries.of(KINDS), present());
        return Combinators.combine(present(), present(), present(), kind, place().optional())
                .as(Activity::new);
    }

    /** Ids of units are often addresses, and often look like some. */
    private static Arbitrary<Place> place() {
        Arbitrary<String> address = text().map(rest -> "https://lms.example/" + rest);
        Arbitrary<String> schemed = text().map(rest -> "course-v1:" + rest);
        Arbitrary<String> fixed = Arbitraries.of(
                "https://lms.example/a#b#c", "https://[2001:db8::7]:8443/a", "http:", "http:a", "urn:kith:7", "a:%zz");
        Arbitrary<String> id = Arbitraries.oneOf(address, schemed, fixed, present());
        return Combinators.combine(id, id.optional()).as(Place::new);
    }

    private static Arbitrary<Instant> at() {
        Arbitrary<Instant> usual =
                Arbitraries.longs().between(0, 4_102_444_800_000L).map(Instant::ofEpochMilli);
        return Arbitraries.frequencyOf(
                Tuple.of(20, usual),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.MAX, Instant.parse("2026-01-08T09:30:00.9999Z"))));
    }

    private static Arbitrary<String> present() {
        return text().filter(AnyRecords::isTaken);
    }

    private static boolean isTaken(String text) {
        try {
            new Learner(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars(
                        '\0', '\uD83D', '\uDE00', ' ', '/', '\u202E', '\u2028', '\u05D0', '%', '#', '?', '"', 'a', '\n')
                .ofMaxLength(5);
        return Arbitraries.oneOf(
                odd,
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.strings().alpha().ofMaxLength(3));
    }
}
