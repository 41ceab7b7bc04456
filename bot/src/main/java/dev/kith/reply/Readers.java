package dev.kith.reply;

import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Whom a reply could be for, and when it may be on its way to them: so that what names them in the store is there for moments only. */
record Readers(Directory directory, Chats chats, Consents consents, WorkingTime time) {

    List<PersonId> all() {
        return directory.all().stream().map(Person::id).toList();
    }

    /** Whether a window can open where they are written to. */
    boolean hasWindows(PersonId person) {
        return directory
                .addressOf(person)
                .flatMap(chats::of)
                .filter(chat -> chat.abilities().contains(Chat.Ability.FORM))
                .isPresent();
    }

    /** Whether it would go out at once. */
    boolean isOpen(PersonId person, Instant now) {
        return directory.find(person).filter(one -> isOpen(one, now)).isPresent();
    }

    private boolean isOpen(Person person, Instant now) {
        var consent = consents.of(person.id());
        var own = consent.choices().hours();
        var less =
                time.within(own.from().orElse(LocalTime.MIDNIGHT), own.until().orElse(LocalTime.MIDNIGHT));
        var hours = less.hours(person).isEmpty() ? time : less;
        return consent.pausedUntil(now).isEmpty() && hours.isOpen(person, now);
    }
}
