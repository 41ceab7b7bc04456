package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chats;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.facts.Fact;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one errand from the outbox to its recipient, by the send protocol: token, gates, message, sending, call, outcome. */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int MOST_ATTEMPTS_IN_DOUBT = 2;

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final Chats chats;
    private final Clearance clearance;

    Courier(Outbox outbox, Deliveries deliveries, Chats chats, Clearance clearance) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.chats = chats;
        this.clearance = clearance;
    }

    /** Carries a claim as far as it goes now. One that was abandoned in the middle of a call is in doubt. */
    void carry(Outbox.Claim claim, Instant now) {
        var progress = deliveries
                .find(claim.errand().recipient(), deliveries.idOf(claim.errand()))
                .map(Delivery::progress);
        var state = progress.map(Delivery.Progress::state).orElse(DeliveryState.DROPPED);
        String reason = progress.map(Delivery.Progress::reason).orElse("");
        switch (state) {
            case WAITING -> start(claim, now);
            case SENDING -> {
                outbox.takeOver(claim);
                doubt(claim, "the sender ended in the middle of the call", now);
            }
            case UNKNOWN -> settle(claim, reason, now);
            case SENT, ANSWERED, DROPPED, REFUSED, HELD, FAILED ->
                end(claim, Ending.of(state, state, reason), Optional.empty());
        }
    }

    private void start(Outbox.Claim claim, Instant now) {
        var clearing = clearance.of(claim, now);
        switch (clearing) {
            case Clearance.Cleared cleared -> compose(claim, cleared, now);
            case Clearance.Again again ->
                end(claim, Ending.again(DeliveryState.WAITING, again.at(), again.reason()), Optional.empty());
            case Clearance.Dropped dropped ->
                end(
                        claim,
                        Ending.of(DeliveryState.WAITING, DeliveryState.DROPPED, dropped.because()),
                        Optional.empty());
        }
    }

    private void compose(Outbox.Claim claim, Clearance.Cleared cleared, Instant now) {
        var composition = written(claim, cleared);
        if (composition.isEmpty()) {
            unsent(claim, DeliveryState.FAILED, "the message could not be written");
            return;
        }
        switch (composition.get()) {
            case Composer.Composition.Written written -> send(claim, written.message(), cleared.address(), now);
            case Composer.Composition.Nothing nothing -> unsent(claim, DeliveryState.DROPPED, nothing.because());
        }
    }

    private Optional<Composer.Composition> written(Outbox.Claim claim, Clearance.Cleared cleared) {
        var id = deliveries.idOf(claim.errand());
        try {
            return Optional.of(cleared.composer().compose(id, claim.errand(), cleared.person()));
        } catch (RuntimeException e) {
            log.error("A message could not be written (delivery: {})", id, e);
            return Optional.empty();
        }
    }

    private void unsent(Outbox.Claim claim, DeliveryState state, String reason) {
        clearance.giveBack(claim);
        end(claim, Ending.of(DeliveryState.WAITING, state, reason), Optional.empty());
    }

    /** Where it does not wait any more, another courier has it, or it was answered: it is not for this one to end. */
    private void send(Outbox.Claim claim, Message message, Address address, Instant now) {
        if (outbox.begin(claim).isEmpty()) {
            clearance.giveBack(claim);
            return;
        }
        record(claim, post(claim, address, message), now);
    }

    private Posted post(Outbox.Claim claim, Address address, Message message) {
        var id = deliveries.idOf(claim.errand());
        try {
            return chats.of(address)
                    .map(chat -> chat.post(new Post(
                            address,
                            id.value(),
                            message.forCampaign(claim.errand().campaign().value()))))
                    .orElseGet(() -> new Posted.Refused("no adapter for the platform " + address.platform()));
        } catch (RuntimeException e) {
            log.error("An adapter failed in the middle of a call (delivery: {})", id, e);
            return new Posted.Unknown("the adapter failed in the middle of the call");
        }
    }

    private void record(Outbox.Claim claim, Posted posted, Instant now) {
        switch (posted) {
            case Posted.Sent sent -> {
                var at = new Delivery.Sent(now, sent.messageId());
                end(claim, Ending.sent(at), Optional.of(delivered(claim, now)));
            }
            case Posted.Later later -> {
                clearance.hold(claim, later.after());
                Instant again = now.plus(later.after());
                end(
                        claim,
                        Ending.again(DeliveryState.SENDING, again, "the platform wants us to wait"),
                        Optional.empty());
            }
            case Posted.Refused refused ->
                end(claim, Ending.of(DeliveryState.SENDING, DeliveryState.REFUSED, refused.reason()), Optional.empty());
            case Posted.Unknown unknown -> doubt(claim, unknown.reason(), now);
        }
    }

    private DeliveryArrived delivered(Outbox.Claim claim, Instant now) {
        var errand = claim.errand();
        return new DeliveryArrived(
                deliveries.idOf(errand).value(),
                now,
                errand.campaign().value(),
                errand.recipient().value());
    }

    private void doubt(Outbox.Claim claim, String reason, Instant now) {
        if (end(claim, Ending.of(DeliveryState.SENDING, DeliveryState.UNKNOWN, reason), Optional.empty())) {
            settle(claim, reason, now);
        }
    }

    /** Nudges and check-ins are sent once more: both cards answer the same delivery. Others wait for an admin. */
    private void settle(Outbox.Claim claim, String reason, Instant now) {
        var delivery = deliveries.find(claim.errand().recipient(), deliveries.idOf(claim.errand()));
        int attempts = delivery.map(one -> one.progress().attempt()).orElse(MOST_ATTEMPTS_IN_DOUBT);
        if (!clearance.sendsOnceMore(claim)) {
            end(claim, Ending.of(DeliveryState.UNKNOWN, DeliveryState.HELD, reason), Optional.empty());
        } else if (attempts < MOST_ATTEMPTS_IN_DOUBT) {
            end(claim, Ending.again(DeliveryState.UNKNOWN, now, "sent once more"), Optional.empty());
        } else {
            end(claim, Ending.of(DeliveryState.UNKNOWN, DeliveryState.UNKNOWN, reason), Optional.empty());
        }
    }

    private boolean end(Outbox.Claim claim, Ending ending, Optional<Fact> fact) {
        return outbox.end(claim, ending, fact);
    }
}
