package dev.kith.delivery;

import dev.kith.chat.Chats;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the one call of a delivery, when its workspace's moment has come; whatever goes wrong in it, nobody knows whether it arrived. */
record Caller(Chats chats, Pacer pacer) {

    private static final Logger log = LoggerFactory.getLogger(Caller.class);

    Posted post(Trip trip, Post post) {
        try {
            pacer.await(trip.claim().workspace());
            return chats.of(post.to())
                    .map(chat -> chat.post(post))
                    .orElseGet(() -> new Posted.Refused(
                            "no adapter for the platform " + post.to().platform()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Posted.Unknown("the application ended before the call");
        } catch (RuntimeException e) {
            log.error("An adapter failed in the middle of a call (delivery: {})", trip.id(), e);
            return new Posted.Unknown("the adapter failed in the middle of the call");
        }
    }
}
