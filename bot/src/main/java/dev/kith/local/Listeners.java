package dev.kith.local;

import dev.kith.chat.Address;
import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open pages that want to hear when something happened: {@code people} for the list of everybody, {@code messages}
 * for the conversation they show. The events carry nothing; the page asks for what it needs.
 */
final class Listeners {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);
    private static final int MOST = 64;
    private static final int BEATS_OF_SILENCE = 30;

    /** The browser comes back by itself when this is over. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final RedisLines lines;
    private final Queue<Listener> all = new ConcurrentLinkedQueue<>();
    private int beats;

    Listeners(RedisLines lines) {
        this.lines = lines;
    }

    /** A new listener; where there are too many the oldest goes. */
    SseEmitter listen(Address person) {
        var listener = new Listener(new SseEmitter(LONGEST.toMillis()), person);
        listener.emitter.onCompletion(() -> all.remove(listener));
        listener.emitter.onTimeout(listener.emitter::complete);
        all.add(listener);
        while (all.size() > MOST) {
            leave(all.poll());
        }
        return listener.emitter;
    }

    /** Tells everybody what happened since the last beat; nothing is looked up while nobody listens. */
    void beat() {
        if (all.isEmpty()) {
            return;
        }
        String changes = lines.changes();
        boolean quiet = ++beats % BEATS_OF_SILENCE == 0;
        all.forEach(listener -> tell(listener, changes, quiet));
    }

    void close() {
        all.forEach(Listeners::leave);
        all.clear();
    }

    private void tell(Listener listener, String changes, boolean quiet) {
        try {
            if (!changes.equals(listener.seen)) {
                tell(listener, changes);
            } else if (quiet) {
                listener.emitter.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("A page was closed", e);
            all.remove(listener);
        }
    }

    private void tell(Listener listener, String changes) throws IOException {
        listener.seen = changes;
        listener.emitter.send(SseEmitter.event().name("people").data(""));
        String mine = lines.changes(listener.person);
        if (!mine.equals(listener.seenOfPerson)) {
            listener.seenOfPerson = mine;
            listener.emitter.send(SseEmitter.event().name("messages").data(""));
        }
    }

    private static void leave(@Nullable Listener listener) {
        if (listener != null) {
            listener.emitter.complete();
        }
    }

    /** One open page, and what it was last told of; only the beat writes here. */
    private static final class Listener {

        private final SseEmitter emitter;
        private final Address person;
        private String seen = "";
        private String seenOfPerson = "";

        Listener(SseEmitter emitter, Address person) {
            this.emitter = emitter;
            this.person = person;
        }
    }
}
