package dev.kith.chat;

import java.util.Optional;
import java.util.Set;

/** A platform that says yes to everything and shows nothing; it knows nobody. */
public interface NodChat extends PlainChat {

    @Override
    default Set<Ability> abilities() {
        return Set.of();
    }

    @Override
    default Posted post(Post post) {
        return new Posted.Sent("m1");
    }

    @Override
    default Posted update(Address to, String messageId, Message message) {
        return new Posted.Sent(messageId);
    }

    @Override
    default Posted withdraw(Address to, String messageId) {
        return new Posted.Sent(messageId);
    }

    @Override
    default Optional<Address> find(String email) {
        return Optional.empty();
    }
}
