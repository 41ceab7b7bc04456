package dev.kith.trial;

import dev.kith.clock.BusinessTime;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;

/** Whether somebody may be shown something now that meets no gate. */
record Quiet(Consents consents, BusinessTime time) {

    /** Whether they want to be left alone. */
    boolean isWanted(Person person) {
        return consents.of(person.id()).pausedUntil(time.instant()).isPresent();
    }

    /** Whether somebody else had better not begin anything for them: they were not greeted, are away, or want to be left alone. */
    boolean isDue(Person person) {
        return isWanted(person)
                || consents.of(person.id()).told().isEmpty()
                || person.isOnLeave(time.instant().atZone(person.zone()).toLocalDate());
    }
}
