package dev.kith.delivery;

import dev.kith.chat.Posted;
import dev.kith.chat.Trace;
import dev.kith.clock.BusinessTime;
import dev.kith.facts.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Records what became of a call, and decides what becomes of a delivery that did not simply arrive. */
final class Outcomes {

    /** In doubt a message is sent once more, not twice. */
    private static final int MOST_CALLS_IN_DOUBT = 2;

    /** How long nothing is tried in a workspace that an admin has to look at. */
    static final Duration UNTIL_AN_ADMIN_MAY_HAVE_LOOKED = Duration.ofMinutes(5);

    /** By then every node knows that an address is closed. */
    private static final Duration KNOWN_TO_ALL = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Tokens tokens;
    private final Remedies remedies;
    private final BusinessTime time;

    Outcomes(Outbox outbox, Tokens tokens, Remedies remedies, BusinessTime time) {
        this.outbox = outbox;
        this.tokens = tokens;
        this.remedies = remedies;
        this.time = time;
    }

    /** What helps where a delivery did not simply arrive. */
    record Remedies(FailureBook book, Patience patience, Tracing tracing, Detour detour) {}

    void record(Trip trip, Posted posted) {
        switch (posted) {
            case Posted.Sent sent -> arrived(trip, sent.messageId(), Ending::sent);
            case Posted.Later later -> {
                tokens.throttled(trip.claim().workspace(), later.after());
                again(trip, later.after(), "the platform wants us to wait");
            }
            case Posted.Refused refused -> refused(trip, refused.reason());
            case Posted.Unknown unknown -> doubt(trip, unknown.reason());
        }
    }

    /** No call was made, for the store could have lost that there was one. */
    void notBegun(Trip trip) {
        again(trip, remedies.patience().after(trip.waits()), "no replica of the store has it");
    }

    /** It may or may not have arrived: what is never hidden. */
    void doubt(Trip trip, String reason) {
        if (outbox.end(
                trip.claim(), Ending.of(DeliveryState.SENDING, DeliveryState.UNKNOWN, reason), Optional.empty())) {
            settle(trip, reason);
        }
    }

    /** Where the platform lets us look, what it shows decides. */
    void settle(Trip trip, String reason) {
        switch (remedies.tracing().of(trip)) {
            case Trace.There there -> arrived(trip, there.messageId(), Ending::found);
            case Trace.NotThere nowhere -> {
                Instant later = time.instant().plus(remedies.patience().after(trip.calls()));
                outbox.end(
                        trip.claim(),
                        Ending.again(DeliveryState.UNKNOWN, later, "it did not arrive"),
                        Optional.empty());
            }
            case Trace.Untold untold -> {
                var ending = inDoubt(trip, reason);
                outbox.end(trip.claim(), ending, ending.again().isPresent() ? Optional.empty() : notSent(trip));
            }
        }
    }

    /** Nudges and check-ins are sent once more: both cards answer the same delivery. Others wait for an admin. */
    private Ending inDoubt(Trip trip, String reason) {
        if (!trip.sendsOnceMore()) {
            return Ending.of(DeliveryState.UNKNOWN, DeliveryState.HELD, reason);
        }
        return trip.calls() < MOST_CALLS_IN_DOUBT
                ? Ending.again(DeliveryState.UNKNOWN, time.instant(), "sent once more")
                : Ending.of(DeliveryState.UNKNOWN, DeliveryState.UNKNOWN, reason);
    }

    private void arrived(Trip trip, String messageId, Function<Delivery.Sent, Ending> ending) {
        Instant now = time.instant();
        var errand = trip.claim().errand();
        var fact = new DeliveryArrived(
                trip.id().value(),
                now,
                errand.campaign().value(),
                errand.recipient().value());
        // What was put off arrived before: that it does once more is its recipient's business.
        Optional<Fact> told = trip.returns() ? Optional.empty() : Optional.of(fact);
        outbox.end(trip.claim(), ending.apply(new Delivery.Sent(now, messageId)), told);
    }

    private void refused(Trip trip, String code) {
        var entry = remedies.book().of(trip.platform(), code);
        switch (entry.remedy()) {
            case STOP -> unreachable(trip, DeliveryState.REFUSED, entry.words());
            case AWAY -> unreachable(trip, DeliveryState.HELD, entry.words());
            case ASK -> end(trip, DeliveryState.HELD, entry.words());
            case FAULT -> end(trip, DeliveryState.FAILED, entry.words());
            case RETRY -> again(trip, remedies.patience().after(trip.waits()), entry.words());
            case UNKNOWN -> doubt(trip, entry.words());
            case WORKSPACE -> {
                tokens.throttled(trip.claim().workspace(), UNTIL_AN_ADMIN_MAY_HAVE_LOOKED);
                again(trip, UNTIL_AN_ADMIN_MAY_HAVE_LOOKED, entry.words());
            }
        }
    }

    /** Written before the address is closed: after a crash between the two the platform says no once more, and it goes on. */
    private void unreachable(Trip trip, DeliveryState state, String reason) {
        var way = remedies.detour().of(trip);
        var detour = detouring(trip, way);
        outbox.end(
                trip.claim(),
                detour.orElseGet(() -> Ending.of(DeliveryState.SENDING, state, reason)),
                detour.isPresent() ? Optional.empty() : notSent(trip));
        if (state == DeliveryState.REFUSED || !(way instanceof Detour.Way.Nowhere)) {
            remedies.detour().close(trip);
        }
    }

    /** What may have arrived here never goes there. */
    private Optional<Ending> detouring(Trip trip, Detour.Way way) {
        if (trip.mayHaveArrived()) {
            return Optional.empty();
        }
        Instant now = time.instant();
        return switch (way) {
            case Detour.Way.Nowhere nowhere -> Optional.empty();
            case Detour.Way.To to ->
                Optional.of(Ending.elsewhere(
                        DeliveryState.SENDING,
                        now.plus(KNOWN_TO_ALL),
                        to.address().limitedBy()));
            case Detour.Way.Untold untold ->
                Optional.of(Ending.again(DeliveryState.SENDING, now.plus(Couriers.UNDECIDED), Couriers.NOT_DECIDED));
        };
    }

    private void again(Trip trip, Duration after, String reason) {
        Instant at = time.instant().plus(after);
        outbox.end(trip.claim(), Ending.again(DeliveryState.SENDING, at, reason), Optional.empty());
    }

    private void end(Trip trip, DeliveryState state, String reason) {
        outbox.end(trip.claim(), Ending.of(DeliveryState.SENDING, state, reason), notSent(trip));
    }

    /** What comes back although it was put off arrived before. */
    private Optional<Fact> notSent(Trip trip) {
        return trip.returns() ? Optional.empty() : Optional.of(DeliveryNotSent.of(trip.delivery(), time.instant()));
    }
}
