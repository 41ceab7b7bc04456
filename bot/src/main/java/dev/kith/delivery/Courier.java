package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Gathered;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Outbox.Begun;
import dev.kith.delivery.Outbox.Seen;
import dev.kith.facts.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one delivery that was cleared to its recipient, by the send protocol: message, sending, call, outcome. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final Outbox outbox;
    private final Gathering gathering;
    private final Caller caller;
    private final Outcomes outcomes;
    private final BusinessTime time;
    private final Rest rest = new Rest();

    Courier(Outbox outbox, Gathering gathering, Caller caller, Outcomes outcomes, BusinessTime time) {
        this.outbox = outbox;
        this.gathering = gathering;
        this.caller = caller;
        this.outcomes = outcomes;
        this.time = time;
    }

    /** Brings them together where they are several, lets the activity write the message, begins, calls, and records. */
    void send(Seen seen, Delivery delivery, Company.Go go) {
        if (go.to().size() == 1) {
            send(seen, delivery, go, go.to().getFirst());
            return;
        }
        switch (gathering.of(go.to())) {
            case Gathered.There there -> send(seen, delivery, go, there.conversation());
            case Gathered.Later later ->
                again(seen.claim(), time.instant().plus(later.after()), "the platform wants us to wait");
            case Gathered.Refused refused ->
                part(seen.claim(), delivery, go.cleared().composer());
        }
    }

    /** Each of them is told alone, the recipient by this delivery. */
    void part(Outbox.Claim claim, Delivery delivery, Composer composer) {
        composer.apart(delivery.errand());
        again(claim, time.instant(), "");
    }

    private void send(Seen seen, Delivery delivery, Company.Go go, Address to) {
        var cleared = go.cleared();
        var composition = written(delivery, cleared);
        if (composition.isEmpty()) {
            unsent(seen.claim(), delivery, DeliveryState.FAILED, "the message could not be written");
            return;
        }
        if (isForOthers(delivery, go)) {
            again(seen.claim(), time.instant(), "");
            return;
        }
        switch (composition.get()) {
            case Composer.Composition.Nothing nothing -> drop(seen.claim(), delivery, nothing.because());
            case Composer.Composition.Written written -> {
                var trip = Trip.of(seen.claim(), delivery, cleared.composer().sendsOnceMore(delivery.errand()));
                var message = inItsCampaign(written.message(), delivery.errand().campaign());
                begin(seen, trip, cleared, new Post(to, delivery.posting(), message));
            }
        }
    }

    /** What is Kith's own may say itself to which campaign it belongs in the eyes of people. */
    private static Message inItsCampaign(Message message, CampaignId campaign) {
        return message.campaign() != null || campaign.isNotice() ? message : message.forCampaign(campaign.value());
    }

    /** Whether another node parted them meanwhile: then what is written is for one of them, and goes to no conversation of several. */
    private static boolean isForOthers(Delivery delivery, Company.Go go) {
        return go.to().size()
                != 1 + go.cleared().composer().together(delivery.errand()).size();
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

    /** A limit has to be waited for that time alone lifts. */
    void rest(Outbox.Claim claim, Duration wait, String reason) {
        again(claim, rest.take(wait, time.instant()), reason);
    }

    /** Whether somebody still waits for such a limit. */
    boolean isResting(Instant now) {
        return !rest.isOver(now);
    }

    void elsewhere(Outbox.Claim claim, Instant at, String workspace) {
        end(claim, Ending.elsewhere(DeliveryState.WAITING, at, workspace));
    }

    void drop(Outbox.Claim claim, Delivery delivery, String because) {
        unsent(claim, delivery, DeliveryState.DROPPED, because);
    }

    /** Its row is gone: there is nothing to end but the claim. */
    void forget(Outbox.Claim claim) {
        end(claim, Ending.of(DeliveryState.WAITING, DeliveryState.DROPPED, "its row is gone"));
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
                leavesATrace(delivery, cleared.composer()) ? Optional.of(time.instant()) : Optional.empty();
        switch (outbox.begin(new Outbox.Beginning(seen, post.to(), counted))) {
            case Begun.Yes yes -> outcomes.record(trip.begun(yes.attempt(), post.to()), caller.post(trip, post));
            case Begun.Unsafe unsafe -> outcomes.notBegun(trip.begun(unsafe.attempt(), post.to()));
            case Begun.Changed changed -> again(trip.claim(), time.instant(), "");
            case Begun.TooSoon soon -> rest(trip.claim(), soon.rest(), "just written to");
            // Another courier has it, or it was answered: it is not for this one to end.
            case Begun.Gone gone -> log.debug("It went on without this courier (delivery: {})", trip.id());
        }
    }

    /**
     * Whether it counts in what its recipient was sent. A reminder asks the budget and takes nothing of it: what other campaigns
     * would wait for then would tell who had not answered.
     */
    private static boolean leavesATrace(Delivery delivery, Composer composer) {
        return composer.counts(delivery.errand())
                && delivery.postponed().isEmpty()
                && !delivery.errand().isUntold();
    }

    private void unsent(Outbox.Claim claim, Delivery delivery, DeliveryState state, String reason) {
        // What comes back although it was put off arrived before.
        Optional<Fact> fact = delivery.postponed().isPresent()
                ? Optional.empty()
                : Optional.of(DeliveryNotSent.of(delivery, time.instant()));
        outbox.end(claim, Ending.of(DeliveryState.WAITING, state, reason), fact);
    }

    private void end(Outbox.Claim claim, Ending ending) {
        outbox.end(claim, ending, Optional.empty());
    }
}
