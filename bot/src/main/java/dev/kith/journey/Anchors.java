package dev.kith.journey;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Anchor;
import java.time.LocalDate;
import java.util.Optional;

/** The date in somebody's life that a journey is anchored on, as the directory has it. */
record Anchors(Directory directory) {

    /** {@code today} is the date of whatever begins by being begun. */
    Optional<LocalDate> date(Anchor anchor, Person person, LocalDate today) {
        return switch (anchor.kind()) {
            case START_DATE -> person.startDate();
            case MANAGER_SINCE -> person.managerSince();
            case RETURN_FROM_LEAVE ->
                Optional.ofNullable(person.dates().leaveUntil()).map(last -> last.plusDays(1));
            case ENROLMENT -> Optional.of(today);
            case ATTRIBUTE ->
                Optional.ofNullable(person.attributes().get(anchor.attribute()))
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse);
        };
    }

    /** Who leads nobody is no new manager. */
    boolean leadsNobody(Anchor anchor, Person person) {
        return anchor.kind() == Anchor.Kind.MANAGER_SINCE
                && directory.reportsOf(person.id()).isEmpty();
    }
}
