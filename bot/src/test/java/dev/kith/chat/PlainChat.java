package dev.kith.chat;

import java.util.List;

/** A platform that can do no more than it must: whoever it finds can be reached at once. */
public interface PlainChat extends Chat {

    @Override
    default List<Profile> profiles() {
        return List.of();
    }

    @Override
    default Reach reach(Address address) {
        return Reach.READY;
    }

    @Override
    default String preview(Message message) {
        return message.summary();
    }
}
