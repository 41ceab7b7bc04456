package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.chat.Trace;
import dev.kith.clock.Pause;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks, where a platform lets us, whether what may or may not have arrived is where it went. */
final class Tracing {

    private static final Logger log = LoggerFactory.getLogger(Tracing.class);

    /** What a platform took, and then said that it failed, it shows within that time; a sixth of the usual lease. */
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(5);

    private final Chats chats;
    private final Pause pause;

    Tracing(Chats chats, Pause pause) {
        this.chats = chats;
        this.pause = pause;
    }

    Trace of(Trip trip) {
        return trip.delivery()
                .to()
                .flatMap(to -> chats.of(to)
                        .filter(chat -> chat.abilities().contains(Chat.Ability.TRACE))
                        .map(chat -> look(chat, to, trip)))
                .orElseGet(Trace.Untold::new);
    }

    /** Not to be able to look is to know no more than before. */
    private Trace look(Chat chat, Address to, Trip trip) {
        try {
            pause.of(SHOWN_WITHIN);
            return chat.trace(to, trip.delivery().posting());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Trace.Untold();
        } catch (RuntimeException e) {
            log.warn("It could not be looked whether a posting arrived (delivery: {})", trip.id(), e);
            return new Trace.Untold();
        }
    }
}
