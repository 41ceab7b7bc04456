package dev.kith.chat;

import java.time.Instant;
import java.util.Set;

/** What an adapter holds of somebody beside keys of their own, so that erasure misses nothing of it. */
public interface AdapterData {

    /** Deletes it; once more changes nothing. {@code addresses} are all that were known of the person, on every platform. */
    void erase(String personId, Set<Address> addresses);

    /** Deletes what was put by before {@code oldest} (machine time) because nobody could handle it. */
    default void expire(Instant oldest) {}
}
