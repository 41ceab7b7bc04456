package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Post;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Outbox.Begun;
import dev.kith.delivery.Outbox.Seen;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one delivery that was cleared to its recipient, by the send protocol: message, sending, call, outcome. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Company company;
    private final Caller caller;
    private final Outcomes outcomes;
    private final BusinessTime time;

    Courier(Outbox outbox, Company company, Caller caller, Outcomes outcomes, BusinessTime time) {
        this.outbox = outbox;
        this.company = company;
        this.caller = caller;
        this.outcomes = outcomes;
        this.time = time;
    }

    /** Finds where it goes, lets the activity write the message, begins, calls, and records. */
    void send(Seen seen, Delivery delivery, Clearance.Cleared cleared) {
        switch (meeting(delivery, cleared)) {
            case Company.At at -> send(seen, delivery, cleared, at.where());
            case Company.NotBefore later -> again(seen.claim(), later.at(), later.reason());
            case Company.Never never -> drop(seen.claim(), never.because());
            case Company.Apart apart -> {
                cleared.composer().apart(delivery.errand());
                again(seen.claim(), time.instant(), "");
            }
        }
    }

    /** A gate, or a platform that is asked where somebody is, may fail: then it waits. */
    private Company.Meeting meeting(Delivery delivery, Clearance.Cleared cleared) {
        Instant now = time.instant();
        try {
            return company.of(delivery, cleared, now);
        } catch (RuntimeException e) {
            log.warn("It could not be found out where a delivery goes; it waits a minute: {}", e.toString());
            return new Company.NotBefore(now.plus(Couriers.UNDECIDED), Couriers.WHY_UNDECIDED);
        }
    }

    private void send(Seen seen, Delivery delivery, Clearance.Cleared cleared, Address to) {
        var composition = written(delivery, cleared);
        if (composition.isEmpty()) {
            unsent(seen, DeliveryState.FAILED, "the message could not be written");
            return;
        }
        switch (composition.get()) {
            case Composer.Composition.Nothing nothing -> unsent(seen, DeliveryState.DROPPED, nothing.because());
            case Composer.Composition.Written written -> {
                var trip = Trip.of(seen.claim(), delivery, cleared.composer().sendsOnceMore());
                var campaign = delivery.errand().campaign();
                var message = written.message().forCampaign(campaign.isNotice() ? null : campaign.value());
                begin(seen, trip, cleared, new Post(to, delivery.posting(), message));
            }
        }
    }

    /** A claim that was found in the middle of its way, and taken over where it was being sent. */
    void resume(Trip trip, Delivery delivery) {
        switch (delivery.state()) {
            case SENDING -> outcomes.doubt(trip, "the sender ended in the middle of the call");
            case UNKNOWN -> outcomes.settle(trip, delivery.progress().reason());
            case WAITING, SENT, ANSWERED, DROPPED, REFUSED, HELD, FAILED ->
                end(
                        trip.claim(),
                        Ending.of(
                                delivery.state(),
                                delivery.state(),
                                delivery.progress().reason()));
        }
    }

    void again(Outbox.Claim claim, Instant at, String reason) {
        end(claim, Ending.again(DeliveryState.WAITING, at, reason));
    }

    void drop(Outbox.Claim claim, String because) {
        end(claim, Ending.of(DeliveryState.WAITING, DeliveryState.DROPPED, because));
    }

    private Optional<Composer.Composition> written(Delivery delivery, Clearance.Cleared cleared) {
        try {
            return Optional.of(cleared.composer().compose(delivery.id(), delivery.errand(), cleared.person()));
        } catch (RuntimeException e) {
            log.error("A message could not be written (delivery: {})", delivery.id(), e);
            return Optional.empty();
        }
    }

    private void begin(Seen seen, Trip trip, Clearance.Cleared cleared, Post post) {
        var delivery = seen.delivery().orElseThrow();
        Optional<Instant> counted =
                cleared.composer().counts() && delivery.postponed().isEmpty()
                        ? Optional.of(time.instant())
                        : Optional.empty();
        switch (outbox.begin(new Outbox.Beginning(seen, post.to(), counted))) {
            case Begun.Yes yes -> outcomes.record(trip.begun(yes.attempt(), post.to()), caller.post(trip, post));
            case Begun.Unsafe unsafe -> outcomes.notBegun(trip.begun(unsafe.attempt(), post.to()));
            case Begun.Changed changed -> again(trip.claim(), time.instant(), "");
            case Begun.TooSoon soon -> again(trip.claim(), time.instant().plus(soon.rest()), "just written to");
            // Another courier has it, or it was answered: it is not for this one to end.
            case Begun.Gone gone -> log.debug("It went on without this courier (delivery: {})", trip.id());
        }
    }

    private void unsent(Seen seen, DeliveryState state, String reason) {
        end(seen.claim(), Ending.of(DeliveryState.WAITING, state, reason));
    }

    private void end(Outbox.Claim claim, Ending ending) {
        outbox.end(claim, ending, Optional.empty());
    }
}
