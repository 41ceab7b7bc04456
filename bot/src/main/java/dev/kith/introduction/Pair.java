package dev.kith.introduction;

import dev.kith.people.PersonId;

/**
 * Two people with a reason to meet: one offers the skill that the other wants.
 *
 * @param together whether both read of it in one conversation; else each is told alone
 */
record Pair(String mentor, String mentee, String skill, boolean together) {

    boolean has(PersonId person) {
        return mentor.equals(person.value()) || mentee.equals(person.value());
    }

    PersonId other(PersonId person) {
        return new PersonId(mentor.equals(person.value()) ? mentee : mentor);
    }

    /** Whose delivery it is that both read: who wants to learn. */
    boolean isHost(PersonId person) {
        return mentee.equals(person.value());
    }

    /** What both read is the delivery of one of them. */
    boolean hasOwnDelivery(PersonId person) {
        return !together || isHost(person);
    }

    Pair apart() {
        return new Pair(mentor, mentee, skill, false);
    }
}
