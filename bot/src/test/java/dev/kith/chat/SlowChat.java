package dev.kith.chat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A platform whose calls take their time; it notes when each update arrived. */
final class SlowChat implements PlainChat {

    private final Duration call;
    private final Map<String, Long> updates = new ConcurrentHashMap<>();

    SlowChat(Duration call) {
        this.call = call;
    }

    /** {@link System#nanoTime} of the update's arrival, by message. */
    Map<String, Long> updates() {
        return updates;
    }

    @Override
    public String platform() {
        return "fake";
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }

    @Override
    public Posted post(Post post) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        if (updates.put(messageId, System.nanoTime()) != null) {
            throw new IllegalStateException("updated twice: " + messageId);
        }
        try {
            Thread.sleep(call);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Posted.Sent(messageId);
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Address> find(String email) {
        return Optional.empty();
    }
}
