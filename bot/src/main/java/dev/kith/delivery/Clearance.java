package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides whether a claim may be sent now: its campaign's terms, its recipient, a token, the gates. */
final class Clearance {

    private final Outbox outbox;
    private final Directory directory;
    private final Tokens tokens;
    private final List<Gate> gates;
    private final Map<String, Composer> composers;

    Clearance(Outbox outbox, Directory directory, Tokens tokens, List<Gate> gates, List<Composer> composers) {
        this.outbox = outbox;
        this.directory = directory;
        this.tokens = tokens;
        this.gates = gates.stream().sorted(Comparator.comparingInt(Gate::order)).toList();
        this.composers = composers.stream().collect(Collectors.toUnmodifiableMap(Composer::kind, Function.identity()));
    }

    /** A workspace's limit, as couriers use it. */
    record Tokens(Buckets buckets, DeliverySettings settings) {

        Duration take(String workspace) {
            return buckets.take(workspace, settings.limit(workspace));
        }

        void giveBack(String workspace) {
            buckets.giveBack(workspace, settings.limit(workspace));
        }

        void hold(String workspace, Duration pause) {
            buckets.pause(workspace, settings.limit(workspace), pause);
        }
    }

    /** Whether, and how, a claim goes on. */
    sealed interface Clearing {}

    record Cleared(Person person, Address address, Composer composer) implements Clearing {}

    record Again(Instant at, String reason) implements Clearing {}

    record Dropped(String because) implements Clearing {}

    Clearing of(Outbox.Claim claim, Instant now) {
        var terms = outbox.terms(claim.partition(), claim.errand().campaign());
        if (terms.isEmpty() || terms.get().running() == Terms.Running.CANCELLED) {
            return new Dropped("the campaign was cancelled");
        }
        if (terms.get().running() == Terms.Running.PAUSED) {
            return new Again(now, "the campaign is paused");
        }
        var person = directory.find(claim.errand().recipient());
        var address = directory.addressOf(claim.errand().recipient());
        if (person.isEmpty() || address.isEmpty()) {
            return new Dropped(person.isEmpty() ? "left the organisation" : "no address on any platform");
        }
        return tooLate(claim, terms.get(), now)
                .orElseGet(() -> ask(claim, new Recipient(person.get(), address.get()), terms.get(), now));
    }

    boolean sendsOnceMore(Outbox.Claim claim) {
        return outbox.terms(claim.partition(), claim.errand().campaign())
                .map(terms -> composers.get(terms.composer()))
                .filter(Composer::sendsOnceMore)
                .isPresent();
    }

    void giveBack(Outbox.Claim claim) {
        tokens.giveBack(claim.workspace());
    }

    void hold(Outbox.Claim claim, Duration pause) {
        tokens.hold(claim.workspace(), pause);
    }

    private record Recipient(Person person, Address address) {}

    /** Waiting for a platform's limit, or for a gate, is not lateness; only a first look can be late. */
    private static Optional<Clearing> tooLate(Outbox.Claim claim, Terms terms, Instant now) {
        var late = Duration.between(claim.due(), now);
        if (late.compareTo(terms.expires()) > 0) {
            return Optional.of(new Dropped("expired"));
        }
        var grace = terms.lateness().orElse(Outbox.PROMPT);
        return claim.firstLook() && late.compareTo(grace) > 0
                ? Optional.of(new Dropped("missed its time and may not be sent late"))
                : Optional.empty();
    }

    private Clearing ask(Outbox.Claim claim, Recipient recipient, Terms terms, Instant now) {
        var composer = composers.get(terms.composer());
        if (composer == null) {
            return new Dropped("nobody writes messages of kind " + terms.composer());
        }
        var wait = tokens.take(claim.workspace());
        if (wait.isPositive()) {
            return new Again(now.plus(wait), "the platform's limit");
        }
        var verdict = verdict(new Gate.Asked(claim.errand(), recipient.person(), terms, now));
        if (!(verdict instanceof Verdict.Go)) {
            giveBack(claim);
        }
        return switch (verdict) {
            case Verdict.Go go -> new Cleared(recipient.person(), recipient.address(), composer);
            case Verdict.WaitUntil until -> new Again(until.until(), until.reason());
            case Verdict.No no -> new Dropped(no.because());
        };
    }

    private Verdict verdict(Gate.Asked asked) {
        return gates.stream()
                .map(gate -> gate.ask(asked))
                .filter(verdict -> !(verdict instanceof Verdict.Go))
                .findFirst()
                .orElse(Verdict.GO);
    }
}
