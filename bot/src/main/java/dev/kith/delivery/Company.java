package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Gathered;
import dev.kith.delivery.Clearance.Cleared;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a message goes that was cleared for its recipient: to them alone, or, where its composer names others who read it too,
 * into one conversation of all of them, at an instant at which every one of them may be written to. What it is told of the
 * others is as it was a moment ago: they live in other partitions, which no script that begins a sending can look into.
 */
final class Company {

    /** Two who work on opposite sides of the earth find no common hour by waiting for each other in turn. */
    private static final int MOST_TURNS = 20;

    private final Directory directory;
    private final List<Gate> gates;
    private final Standings standings;
    private final Gathering gathering;

    /** {@code gates} that doubt the plan are asked of nobody but the recipient, for whom it was planned. */
    Company(Directory directory, List<Gate> gates, Standings standings, Gathering gathering) {
        this.directory = directory;
        this.gates = gates.stream()
                .filter(gate -> !gate.doubtsThePlan())
                .sorted(Comparator.comparingInt(Gate::order))
                .toList();
        this.standings = standings;
        this.gathering = gathering;
    }

    /** Where, or why not there, or not now. */
    sealed interface Meeting {}

    record At(Address where) implements Meeting {}

    record NotBefore(Instant at, String reason) implements Meeting {}

    record Never(String because) implements Meeting {}

    /** They cannot be brought together: each is to be told alone. */
    record Apart() implements Meeting {}

    /** Somebody, and how it stands with them. */
    private record Reader(Person person, Standing standing) {}

    Meeting of(Delivery delivery, Cleared cleared, Instant now) {
        var others = cleared.composer().together(delivery.errand());
        if (others.isEmpty()) {
            return new At(cleared.address());
        }
        var found = others.stream().flatMap(id -> directory.find(id).stream()).toList();
        if (found.size() < others.size()) {
            return new Never("somebody of them left the organisation");
        }
        var addresses = addresses(cleared, found);
        return gathering.canHold(addresses)
                ? whenAllMay(delivery, readers(cleared, found), cleared, now).orElseGet(() -> gathered(addresses, now))
                : new Apart();
    }

    /** Fewer than there are people, where somebody has none. */
    private List<Address> addresses(Cleared cleared, List<Person> others) {
        return Stream.concat(
                        Stream.of(Optional.of(cleared.address())),
                        others.stream().map(person -> directory.addressOf(person.id())))
                .map(address -> address.orElse(Gathering.NOWHERE))
                .toList();
    }

    private List<Reader> readers(Cleared cleared, List<Person> others) {
        var all = new ArrayList<Person>(List.of(cleared.person()));
        all.addAll(others);
        Map<PersonId, Standing> known =
                standings.of(all.stream().map(Person::id).toList());
        return all.stream()
                .map(person -> new Reader(person, known.getOrDefault(person.id(), Standing.NEW)))
                .toList();
    }

    /** Empty where that is now. */
    private Optional<Meeting> whenAllMay(Delivery delivery, List<Reader> readers, Cleared cleared, Instant now) {
        Instant at = now;
        Instant end = delivery.due().plus(cleared.terms().expires());
        String reason = "";
        for (int turn = 0; turn < MOST_TURNS && !at.isAfter(end); turn++) {
            switch (verdict(delivery.errand(), readers, cleared, at)) {
                case Verdict.Go go -> {
                    return at.equals(now) ? Optional.empty() : Optional.of(new NotBefore(at, reason));
                }
                case Verdict.No no -> {
                    return Optional.of(new Never(no.because()));
                }
                case Verdict.WaitUntil until -> {
                    at = until.until();
                    reason = reason.isEmpty() ? until.reason() : reason;
                }
            }
        }
        return Optional.of(new Apart());
    }

    /** Of the first who may not. */
    private Verdict verdict(Errand errand, List<Reader> readers, Cleared cleared, Instant at) {
        return readers.stream()
                .flatMap(reader -> gates.stream().map(gate -> gate.ask(asked(errand, reader, cleared, at))))
                .filter(verdict -> !(verdict instanceof Verdict.Go))
                .findFirst()
                .orElse(Verdict.GO);
    }

    private static Gate.Asked asked(Errand errand, Reader reader, Cleared cleared, Instant at) {
        var id = reader.person().id();
        var about = id.equals(errand.recipient()) ? errand.about() : errand.recipient();
        return new Gate.Asked(
                new Errand(errand.campaign(), errand.run(), errand.step(), about, id),
                reader.person(),
                cleared.terms(),
                reader.standing(),
                cleared.composer().counts(),
                at);
    }

    private Meeting gathered(List<Address> addresses, Instant now) {
        return switch (gathering.of(addresses)) {
            case Gathered.There there -> new At(there.conversation());
            case Gathered.Later later -> new NotBefore(now.plus(later.after()), "the platform's limit");
            case Gathered.Refused refused -> new Apart();
        };
    }
}
