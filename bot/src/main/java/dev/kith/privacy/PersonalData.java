package dev.kith.privacy;

import dev.kith.people.PersonId;
import java.util.List;
import java.util.Locale;

/**
 * What a store holds of somebody that is no key of their own ({@link dev.kith.redis.PersonKeys}), or what a feature says in
 * words of what is held: so that export and erasure miss nothing of it.
 */
public interface PersonalData {

    /** What it is, for those who run Kith: {@code deliveries}. */
    String name();

    /** What is held of them, in words of their language; nothing where others say it. */
    default List<Held> of(PersonId person, Locale locale) {
        return List.of();
    }

    /** Deletes it, wherever it is; once more, or begun and not ended, does no harm. */
    default void erase(PersonId person) {}

    /**
     * One thing that is held.
     *
     * @param what it is: {@code Weekly check-in, 6 January 2026}
     * @param words what it says
     * @param nature who may be told
     */
    record Held(String what, String words, Nature nature) {

        /** Whether somebody who asks for them may be told, or they alone, in chat. */
        boolean isForOthers() {
            return nature == Nature.OPEN;
        }
    }

    /** Who may be told of it. */
    enum Nature {
        OPEN,
        /** It is of a confidential or anonymous check-in, or of a quiz: not even that they answered is anybody's business. */
        CONFIDENTIAL,
        /** A choice of their own, or a no: no exit says so. */
        NO
    }
}
