package dev.kith.signals;

import dev.kith.clock.BusinessTime;
import dev.kith.prompts.Problem;
import dev.kith.signals.Response.Decided;
import dev.kith.signals.Response.State;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Where signals come in, and where it is decided what is done about them; API, console and chat all come here. Whoever asks says
 * who they are, as it stands in the audit: {@code person e01}.
 */
public final class SignalDesk {

    private final Signals signals;
    private final SignalRules rules;
    private final Proposals proposals;
    private final Decisions decisions;
    private final BusinessTime time;

    SignalDesk(Signals signals, SignalRules rules, Proposals proposals, Decisions decisions, BusinessTime time) {
        this.signals = signals;
        this.rules = rules;
        this.proposals = proposals;
        this.decisions = decisions;
        this.time = time;
    }

    /** What came of a wish. */
    public sealed interface Outcome {

        /** It is so now; also where it was so before. */
        record Done(Response response) implements Outcome {}

        record NoSuchSignal(String id) implements Outcome {}

        /** It was decided otherwise before. */
        record Settled(Response response) implements Outcome {}

        /** Another signal came under this id. */
        record Different(Response response) implements Outcome {}

        /** Nothing was changed. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** The latest first. */
    public List<Response> all() {
        return signals.all();
    }

    public Optional<Response> find(String id) {
        return signals.find(signals.reference(id));
    }

    /** Takes a signal as written, in JSON or YAML, and proposes what is done about it; sent again it changes nothing. */
    public Outcome take(byte[] text, String by) {
        var read = SignalReader.read(text);
        return read.signal()
                .map(signal -> {
                    var problems = rules.faults(signal, time.instant()).stream()
                            .map(fault -> read.source().problem(fault.field(), fault.problem(), fault.valid()))
                            .toList();
                    return problems.isEmpty() ? propose(signal, by) : new Outcome.Refused(problems);
                })
                .orElseGet(() -> new Outcome.Refused(read.problems()));
    }

    /** One that is no text of anybody's. */
    Outcome take(Signal signal, String by) {
        var problems = rules.faults(signal, time.instant()).stream()
                .map(fault -> new Problem("signal", 1, fault.field(), fault.problem(), fault.valid()))
                .toList();
        return problems.isEmpty() ? propose(signal, by) : new Outcome.Refused(problems);
    }

    private Outcome propose(Signal signal, String by) {
        var there = find(signal.id());
        if (there.isPresent()) {
            return there.get().signal().equals(signal) ? finished(there.get()) : new Outcome.Different(there.get());
        }
        var parts = proposals.parts(signal);
        var problems = proposals.problems(signal, parts);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        var response = new Response(signal, time.instant(), parts, Optional.empty(), List.of());
        if (!signals.add(response)) {
            return propose(signal, by);
        }
        decisions.note(by, "brought the signal", response);
        return finished(response);
    }

    /**
     * What a crash may have left undone is done whenever it comes again. What would start by itself and cannot yet stays proposed, and
     * whoever is asked reads why when they try.
     */
    private Outcome finished(Response response) {
        return switch (response.state()) {
            case PROPOSED -> proposed(response);
            case APPROVED -> decisions.started(response);
            case SET_ASIDE -> new Outcome.Done(response);
        };
    }

    private Outcome proposed(Response response) {
        proposals.write(response);
        decisions.told().plan(response);
        if (!decisions.startsByItself(response.signal())) {
            return new Outcome.Done(response);
        }
        var started = approve(response.signal().id(), Decisions.BY_SETTING);
        return started instanceof Outcome.Refused ? new Outcome.Done(response) : started;
    }

    /** Starts all that is proposed, or, where anything is missing for one of them, nothing. */
    public Outcome approve(String id, String by) {
        return find(id).map(before -> switch (before.state()) {
                    case PROPOSED -> decisions.approve(before, by);
                    case APPROVED -> decisions.started(before);
                    case SET_ASIDE -> new Outcome.Settled(before);
                })
                .orElseGet(() -> new Outcome.NoSuchSignal(id));
    }

    /** Drops what is proposed; {@code reason}: why, {@value FindingsDesk#SHORTEST} to {@value FindingsDesk#LONGEST} characters. */
    public Outcome setAside(String id, String reason, String by) {
        int length = reason.strip().length();
        if (length < FindingsDesk.SHORTEST || length > FindingsDesk.LONGEST) {
            return refused(
                    "reason",
                    "has " + length + " characters",
                    FindingsDesk.SHORTEST + " to " + FindingsDesk.LONGEST + " characters");
        }
        return find(id).map(before -> before.state() == State.PROPOSED
                        ? decisions.setAside(before, new Decided(State.SET_ASIDE, by, reason.strip(), time.instant()))
                        : new Outcome.Settled(before))
                .orElseGet(() -> new Outcome.NoSuchSignal(id));
    }

    /** What the figure is on a later day; another of the same day takes its place. */
    public Outcome read(String id, Reading reading, String by) {
        var found = find(id);
        if (found.isEmpty()) {
            return new Outcome.NoSuchSignal(id);
        }
        var before = found.get();
        var today = time.instant().atZone(ZoneOffset.UTC).toLocalDate();
        if (!reading.date().isAfter(before.signal().origin().date())
                || reading.date().isAfter(today.plusDays(1))) {
            return refused(
                    "date",
                    "is " + reading.date(),
                    "a day after " + before.signal().origin().date() + " that has come");
        }
        var after = before.reading(reading);
        if (!after.equals(before)) {
            if (!signals.replace(before, after)) {
                return read(id, reading, by);
            }
            decisions.note(by, "brought a later figure", after);
        }
        return new Outcome.Done(after);
    }

    private static Outcome refused(String field, String problem, String valid) {
        return new Outcome.Refused(List.of(new Problem("signal", 1, field, problem, valid)));
    }
}
