package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a delivery may be sent now: its campaign's terms, its recipient, the gates; of what its recipient asked for just
 * now no gate is asked. It changes nothing.
 */
public final class Clearance {

    static final String CANCELLED = "the campaign was cancelled";

    /** How late the engine itself may be before a campaign that skips what it missed does so. */
    private static final Duration PROMPT = Duration.ofMinutes(5);

    private final Directory directory;
    private final Outages outages;
    private final List<Gate> gates;
    private final Map<String, Composer> composers;

    Clearance(Directory directory, Outages outages, List<Gate> gates, List<Composer> composers) {
        this.directory = directory;
        this.outages = outages;
        this.gates = inOrder(gates);
        this.composers = composers.stream().collect(Collectors.toUnmodifiableMap(Composer::kind, Function.identity()));
    }

    static List<Gate> inOrder(List<Gate> gates) {
        return gates.stream().sorted(Comparator.comparingInt(Gate::order)).toList();
    }

    /** What is to be decided. */
    record Request(
            Delivery delivery, Standing standing, @Nullable Terms terms, Instant now) {}

    /** Whether, and how, a delivery goes on. */
    sealed interface Clearing {}

    record Cleared(Person person, Address address, Composer composer, Terms terms) implements Clearing {}

    record Again(Instant at, String reason) implements Clearing {}

    record Dropped(String because) implements Clearing {}

    Clearing of(Request request) {
        return of(request, id -> addressOf(id, request.delivery()));
    }

    /** What may have arrived on one platform never goes to another. */
    private Optional<Address> addressOf(PersonId id, Delivery delivery) {
        return delivery.boundTo()
                .map(platform -> directory.addressOn(platform, id))
                .orElseGet(() -> directory.addressOf(id));
    }

    /** The same where addresses are looked up in another way. */
    Clearing of(Request request, Function<PersonId, Optional<Address>> addresses) {
        var terms = request.terms();
        if (terms == null || terms.running() == Terms.Running.CANCELLED) {
            return new Dropped(CANCELLED);
        }
        if (terms.running() == Terms.Running.PAUSED) {
            return new Again(request.now(), "the campaign is paused");
        }
        var recipient = request.delivery().errand().recipient();
        // Looked for first: a platform that finds somebody also says in which zone they live.
        var address = addresses.apply(recipient);
        var person = directory.find(recipient);
        if (person.isEmpty()) {
            return new Dropped("left the organisation");
        }
        return address.isEmpty()
                ? new Dropped("no address on any platform")
                : tooLate(request, terms).orElseGet(() -> ask(request, terms, person.get(), address.get()));
    }

    boolean sendsOnceMore(@Nullable Terms terms) {
        return Optional.ofNullable(terms)
                .map(one -> composers.get(one.composer()))
                .filter(Composer::sendsOnceMore)
                .isPresent();
    }

    /**
     * Waiting for a platform's limit, for a gate or for the switch is not lateness: only {@code expires} bounds it. What
     * fell due while no node was there is late by as long as that lasted on.
     */
    private Optional<Clearing> tooLate(Request request, Terms terms) {
        Instant due = request.delivery()
                .postponed()
                .map(Delivery.Postponed::until)
                .orElse(request.delivery().due());
        if (Duration.between(due, request.now()).compareTo(terms.expires()) > 0) {
            String waitedFor = request.delivery().progress().reason();
            return Optional.of(new Dropped(waitedFor.isEmpty() ? "expired" : "expired, waiting: " + waitedFor));
        }
        var late = outages.asOf(request.now()).stream()
                .map(outage -> outage.lateness(due))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return late.compareTo(terms.lateness().orElse(PROMPT)) > 0
                ? Optional.of(new Dropped("missed its time in an outage and may not be sent late"))
                : Optional.empty();
    }

    private Clearing ask(Request request, Terms terms, Person person, Address address) {
        var composer = composers.get(terms.composer());
        if (composer == null) {
            return new Dropped("nobody writes messages of kind " + terms.composer());
        }
        if (composer.wasAskedFor()) {
            return new Cleared(person, address, composer, terms);
        }
        var delivery = request.delivery();
        var asked = new Gate.Asked(
                delivery.errand(),
                person,
                terms,
                uncounted(request),
                composer.counts(delivery.errand()) && delivery.postponed().isEmpty(),
                request.now());
        return switch (verdict(asked)) {
            case Verdict.Go go -> new Cleared(person, address, composer, terms);
            case Verdict.WaitUntil until -> new Again(until.until(), until.reason());
            case Verdict.No no -> new Dropped(no.because());
        };
    }

    /** What is sent once more was counted already. */
    private static Standing uncounted(Request request) {
        var counted = request.delivery().progress().attempts().counted();
        return counted.map(instant -> new Standing(
                        request.standing().consent(),
                        request.standing().recent().without(instant)))
                .orElse(request.standing());
    }

    private Verdict verdict(Gate.Asked asked) {
        return gates.stream()
                .map(gate -> gate.ask(asked))
                .filter(verdict -> !(verdict instanceof Verdict.Go))
                .findFirst()
                .orElse(Verdict.GO);
    }
}
