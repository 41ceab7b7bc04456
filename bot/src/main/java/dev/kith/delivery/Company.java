package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.delivery.Clearance.Cleared;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a delivery may be sent now, and to whom: to its recipient alone, or, where its composer names others who read
 * it too, to all of them in one conversation, when every one of them may be written to. What it is told of the others is as it
 * was a moment ago: they live in other partitions, which no script that begins a sending can look into.
 */
final class Company {

    /** Two who work on opposite sides of the earth find no common hour by waiting for each other in turn. */
    private static final int MOST_TURNS = 20;

    private final Clearance clearance;
    private final Directory directory;
    private final List<Gate> gates;
    private final Standings standings;
    private final Gathering gathering;

    Company(Clearance clearance, Directory directory, List<Gate> gates, Standings standings, Gathering gathering) {
        this.clearance = clearance;
        this.directory = directory;
        this.gates = Clearance.inOrder(gates);
        this.standings = standings;
        this.gathering = gathering;
    }

    /** What becomes of it now. */
    sealed interface Decision {}

    /** To one address, or to a conversation of several. */
    record Go(Cleared cleared, List<Address> to) implements Decision {}

    record Wait(Instant at, String reason) implements Decision {}

    /** No more people may be brought together for a while, by the platform's limit. */
    record Full(Duration rest) implements Decision {}

    record Drop(String because) implements Decision {}

    /** They cannot be brought together: each is to be told alone. */
    record Apart(Composer composer) implements Decision {}

    /** Somebody, the errand as it is to them, and how it stands with them. */
    private record Reader(Person person, Errand errand, Standing standing) {}

    Decision of(Clearance.Request request) {
        return switch (clearance.of(request)) {
            case Clearance.Again again -> new Wait(again.at(), again.reason());
            case Clearance.Dropped dropped -> new Drop(dropped.because());
            case Cleared cleared -> together(request, cleared);
        };
    }

    boolean sendsOnceMore(@Nullable Terms terms) {
        return clearance.sendsOnceMore(terms);
    }

    private Decision together(Clearance.Request request, Cleared cleared) {
        var others = cleared.composer().together(request.delivery().errand());
        if (others.isEmpty()) {
            return new Go(cleared, List.of(cleared.address()));
        }
        // Looked for first: a platform that finds somebody also says in which zone they live.
        var addresses = addresses(cleared, others);
        var found = others.stream().flatMap(id -> directory.find(id).stream()).toList();
        if (found.size() < others.size()) {
            return new Drop("somebody of them left the organisation");
        }
        if (!gathering.canHold(addresses)) {
            return new Apart(cleared.composer());
        }
        return otherwise(request, cleared, readers(request, found))
                .orElseGet(() ->
                        gathering.wait(addresses).<Decision>map(Full::new).orElseGet(() -> new Go(cleared, addresses)));
    }

    /** Whoever has none is nowhere, where nobody is brought together. */
    private List<Address> addresses(Cleared cleared, List<PersonId> others) {
        return Stream.concat(
                        Stream.of(Optional.of(cleared.address())),
                        others.stream().map(directory::addressOf))
                .map(address -> address.orElse(Gathering.NOWHERE))
                .toList();
    }

    /** The others; the recipient was asked for already. */
    private List<Reader> readers(Clearance.Request request, List<Person> others) {
        var errand = request.delivery().errand();
        var known = standings.of(others.stream().map(Person::id).toList());
        return others.stream()
                .map(person ->
                        new Reader(person, errand.to(person.id()), known.getOrDefault(person.id(), Standing.NEW)))
                .toList();
    }

    /** Empty where all of them may be written to now. */
    private Optional<Decision> otherwise(Clearance.Request request, Cleared cleared, List<Reader> others) {
        var verdicts = others.stream()
                .map(reader -> verdict(reader, cleared, request.now()))
                .filter(verdict -> !(verdict instanceof Verdict.Go))
                .toList();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.No no) {
                return Optional.of(new Drop(no.because()));
            }
        }
        Optional<Verdict.WaitUntil> last = verdicts.stream()
                .filter(Verdict.WaitUntil.class::isInstance)
                .map(Verdict.WaitUntil.class::cast)
                .reduce((one, other) -> other.until().isAfter(one.until()) ? other : one);
        return last.map(wait -> later(request, cleared, others, wait));
    }

    /** Where nobody would be back in time nobody is told; where they only never work at the same time, each is. */
    private Decision later(Clearance.Request request, Cleared cleared, List<Reader> others, Verdict.WaitUntil wait) {
        Instant end = request.delivery().due().plus(cleared.terms().expires());
        if (wait.until().isAfter(end)) {
            return new Drop("somebody of them: " + wait.reason());
        }
        var all = new ArrayList<>(others);
        all.add(new Reader(cleared.person(), request.delivery().errand(), request.standing()));
        return commonHour(all, cleared, wait.until())
                .filter(at -> !at.isAfter(end))
                .<Decision>map(at -> new Wait(at, "somebody of them: " + wait.reason()))
                .orElseGet(() -> new Apart(cleared.composer()));
    }

    /** By the gates that know what the calendar says of a later instant; empty where there is none. */
    private Optional<Instant> commonHour(List<Reader> readers, Cleared cleared, Instant from) {
        Instant at = from;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Instant next = at;
            for (Reader reader : readers) {
                for (Gate gate : gates) {
                    if (gate.knowsAhead()
                            && gate.ask(asked(reader, cleared, next)) instanceof Verdict.WaitUntil later) {
                        next = later.until();
                    }
                }
            }
            if (next.equals(at)) {
                return Optional.of(at);
            }
            at = next;
        }
        return Optional.empty();
    }

    /** A gate that doubts the plan may say no to them; when it was planned for them says nothing. */
    private Verdict verdict(Reader reader, Cleared cleared, Instant now) {
        return gates.stream()
                .map(gate -> heeded(gate, gate.ask(asked(reader, cleared, now))))
                .filter(verdict -> !(verdict instanceof Verdict.Go))
                .findFirst()
                .orElse(Verdict.GO);
    }

    private static Verdict heeded(Gate gate, Verdict verdict) {
        return gate.doubtsThePlan() && verdict instanceof Verdict.WaitUntil ? Verdict.GO : verdict;
    }

    private static Gate.Asked asked(Reader reader, Cleared cleared, Instant at) {
        return new Gate.Asked(
                reader.errand(),
                reader.person(),
                cleared.terms(),
                reader.standing(),
                cleared.composer().counts(reader.errand()),
                at);
    }
}
