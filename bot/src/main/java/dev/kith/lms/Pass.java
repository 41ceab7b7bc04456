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
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<PersonId> waiting = new HashSet<>();
    private final List<Told> nothing = new ArrayList<>();
    private int settled;
    private int judged;
    private int held;

    /** {@code machine} is when it begins. */
    Pass(Lane lane, Route route, Books books, Forwarder.Times times, Instant machine) {
        this.lane = lane;
        this.route = route;
        this.books = books;
        this.machine = machine;
        this.times = times;
    }

    /**
     * What came of it.
     *
     * @param settled facts that are through
     * @param judged of these, those about which the system gave its word
     * @param held facts that wait for a time of their own, or behind one that does
     * @param setback of the system as a whole
     */
    record Result(int settled, int judged, int held, Optional<Setback> setback) {

        /** Both, one after the other in the same lane. */
        Result and(Result next) {
            return new Result(settled + next.settled, judged + next.judged, next.held, next.setback);
        }
    }

    /** {@code mayGo} is asked before each call; where it says no, the pass ends. */
    Result run(BooleanSupplier mayGo) {
        var before = new ArrayDeque<>(books.attempts().of(lane.told()));
        var ahead = new ArrayDeque<>(lane.told());
        Optional<Setback> setback = Optional.empty();
        boolean goesOn = true;
        while (goesOn && !ahead.isEmpty()) {
            var parcels = next(ahead, before);
            if (!parcels.isEmpty()) {
                var outcomes = route.forward(records(parcels), mayGo);
                setback = outcomes.isEmpty() ? Optional.empty() : settle(parcels, outcomes);
                goesOn = !outcomes.isEmpty() && setback.isEmpty();
            }
        }
        done(List.of());
        return new Result(settled, judged, held, setback);
    }

    private List<Parcel> next(Deque<Told> ahead, Deque<Attempt> before) {
        var parcels = new ArrayList<Parcel>();
        int records = 0;
        while (records < TOGETHER && !ahead.isEmpty()) {
            var parcel = parcel(ahead.removeFirst(), before.removeFirst());
            if (parcel.isPresent()) {
                parcels.add(parcel.get());
                records += parcel.get().translation().records().size();
            }
        }
        return parcels;
    }

    /** Empty where the fact means nothing, or does not go now. */
    private Optional<Parcel> parcel(Told told, Attempt before) {
        boolean isEarly = machine.isBefore(before.notBefore());
        return translate(told, before).map(one -> new Parcel(told, before, one)).filter(parcel -> {
            var person = parcel.translation().person();
            boolean waits = isEarly || waiting.contains(person);
            if (waits) {
                waiting.add(person);
                held++;
            }
            return !waits;
        });
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
            failed(told, before, MOST_READINGS, "cannot be read: " + what);
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
        if (setback instanceof Refused) {
            judged++;
            bury(parcel.told(), setback.reason());
        } else if (waiting.add(parcel.translation().person())) {
            failed(parcel.told(), parcel.before(), route.mostFailures(), setback.reason());
        } else {
            held++;
        }
    }

    private void failed(Told told, Attempt before, int most, String reason) {
        int failures = before.failures() + 1;
        if (failures >= most) {
            bury(told, reason);
        } else {
            books.attempts()
                    .note(
                            told,
                            new Attempt(failures, times.after(route.retries().afterFailures(failures))));
            held++;
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
