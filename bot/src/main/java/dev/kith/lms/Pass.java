package dev.kith.lms;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.facts.FactGroup.Told;
import dev.kith.facts.FactLanes.Lane;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over the facts of one partition: they become records, go to the system in their order, and are settled. What somebody's
 * earlier fact waits for, their later ones wait for, too. Trouble that concerns the whole system ends the pass.
 */
final class Pass {

    private static final Logger log = LoggerFactory.getLogger(Pass.class);

    /** So many records are handed over together; a connector cuts smaller where its system takes fewer. */
    private static final int TOGETHER = 50;

    /** A fact that cannot be read by now will not be read later. */
    private static final int MOST_READINGS = 3;

    private final Route route;
    private final Books books;
    private final Instant machine;
    private final Forwarder.Times times;
    private final Lane lane;
    private final Map<String, Attempt> before;

    /** Those of whom a fact waits, and until when. */
    private final Map<String, Instant> waiting = new HashMap<>();

    private final List<Told> nothing = new ArrayList<>();
    private int settled;
    private int judged;

    /** {@code machine} is when it begins. */
    Pass(Lane lane, Route route, Books books, Forwarder.Times times, Instant machine) {
        this.lane = lane;
        this.route = route;
        this.books = books;
        this.machine = machine;
        this.times = times;
        this.before = books.attempts().of(lane.lane().stream());
        before.values().stream()
                .filter(attempt -> attempt.waits(machine))
                .forEach(attempt -> waiting.merge(
                        attempt.whose(), attempt.notBefore(), (one, other) -> one.isAfter(other) ? one : other));
    }

    /**
     * What came of it.
     *
     * @param settled facts that are through
     * @param judged of these, those about which the system gave its word
     * @param setback of the system as a whole
     */
    record Result(int settled, int judged, Optional<Setback> setback) {

        /** Both, one after the other in the same lane. */
        Result and(Result next) {
            return new Result(settled + next.settled, judged + next.judged, next.setback);
        }
    }

    /** {@code mayGo} is asked before each call; where it says no, the pass ends. */
    Result run(BooleanSupplier mayGo) {
        var ahead = new ArrayDeque<>(lane.told());
        Optional<Setback> setback = Optional.empty();
        boolean goesOn = true;
        while (goesOn && !ahead.isEmpty()) {
            var parcels = next(ahead);
            if (!parcels.isEmpty()) {
                var outcomes = route.forward(records(parcels), mayGo);
                setback = outcomes.isEmpty() ? Optional.empty() : settle(parcels, outcomes);
                goesOn = !outcomes.isEmpty() && setback.isEmpty();
            }
        }
        done(List.of());
        return new Result(settled, judged, setback);
    }

    private List<Parcel> next(Deque<Told> ahead) {
        var parcels = new ArrayList<Parcel>();
        int records = 0;
        while (records < TOGETHER && !ahead.isEmpty()) {
            var parcel = parcel(ahead.removeFirst());
            if (parcel.isPresent()) {
                parcels.add(parcel.get());
                records += parcel.get().translation().records().size();
            }
        }
        return parcels;
    }

    /** Empty where the fact means nothing, or does not go now. */
    private Optional<Parcel> parcel(Told told) {
        var attempt = before.getOrDefault(told.entry().id(), Attempt.NONE);
        var translation = translate(told, attempt);
        translation.ifPresent(one -> behind(told, attempt, one));
        return translation.filter(one -> !waiting.containsKey(whose(one))).map(one -> new Parcel(told, attempt, one));
    }

    private String whose(Translation translation) {
        return books.attempts().whose(translation.person());
    }

    /** What comes after something that waits, waits as long. */
    private void behind(Told told, Attempt attempt, Translation translation) {
        String person = whose(translation);
        var until = waiting.get(person);
        if (until != null) {
            books.attempts().note(told, new Attempt(attempt.failures(), until, person));
        }
    }

    /** One fact that cannot be read holds back no other: it is tried again, and then given up on. */
    private Optional<Translation> translate(Told told, Attempt before) {
        try {
            var translation =
                    Translator.speaksOf(told.type()) ? route.translate(told.fact()) : Optional.<Translation>empty();
            if (translation.isEmpty()) {
                nothing.add(told);
            }
            return translation;
        } catch (RuntimeException e) {
            String what = e.getClass().getName();
            log.warn(
                    "A fact could not be read (connector: {}, entry: {}): {}",
                    route.name(),
                    told.entry().id(),
                    what);
            failed(told, new Failed(before.failures() + 1, "", MOST_READINGS), "cannot be read: " + what);
            return Optional.empty();
        }
    }

    /** Together with what means nothing. */
    private void done(List<Parcel> done) {
        if (!done.isEmpty() || !nothing.isEmpty()) {
            books.forwarded().done(route.name(), done, nothing);
            settled += done.size() + nothing.size();
            judged += done.size();
            nothing.clear();
        }
    }

    private static List<LearningRecord> records(List<Parcel> parcels) {
        return parcels.stream()
                .flatMap(parcel -> parcel.translation().records().stream())
                .toList();
    }

    private Optional<Setback> settle(List<Parcel> parcels, List<Outcome> outcomes) {
        var done = new ArrayList<Parcel>();
        Optional<Setback> ofSystem = Optional.empty();
        int at = 0;
        for (Parcel parcel : parcels) {
            int count = parcel.translation().records().size();
            var setback = setback(outcomes.subList(at, at + count));
            at += count;
            if (setback.isEmpty()) {
                done.add(parcel);
            } else if (isOfSystem(setback.get())) {
                ofSystem = ofSystem.or(() -> setback);
            } else {
                settle(parcel, setback.get());
            }
        }
        done(done);
        return ofSystem;
    }

    private static Optional<Setback> setback(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Setback.class::isInstance)
                .map(Setback.class::cast)
                .findFirst();
    }

    private static boolean isOfSystem(Setback setback) {
        return setback instanceof Misconfigured || setback instanceof Later later && later.whose() == Whose.SYSTEM;
    }

    private void settle(Parcel parcel, Setback setback) {
        String person = whose(parcel.translation());
        if (setback instanceof Refused) {
            judged++;
            bury(parcel.told(), setback.reason());
        } else if (waiting.containsKey(person)) {
            behind(parcel.told(), parcel.before(), parcel.translation());
        } else {
            failed(
                    parcel.told(),
                    new Failed(parcel.before().failures() + 1, person, route.mostFailures()),
                    setback.reason());
        }
    }

    /** So many failures of so many, and whose. */
    private record Failed(int failures, String person, int most) {}

    private void failed(Told told, Failed failed, String reason) {
        if (failed.failures() >= failed.most()) {
            bury(told, reason);
        } else {
            var until = times.after(route.retries().afterFailures(failed.failures()));
            books.attempts().note(told, new Attempt(failed.failures(), until, failed.person()));
            if (!failed.person().isEmpty()) {
                waiting.put(failed.person(), until);
            }
        }
    }

    private void bury(Told told, String reason) {
        log.warn(
                "A learning record was given up on (connector: {}, entry: {}): {}",
                route.name(),
                told.entry().id(),
                reason);
        told.bury(reason);
        books.attempts().forget(told);
        settled++;
    }
}
