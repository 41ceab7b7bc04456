package dev.kith.people;

import dev.kith.chat.Roster;
import java.util.List;

/** Everybody, for local chat to show. It knows no platform, as local chat is one and asks it. */
public final class PeopleRoster implements Roster {

    private final Roll roll;

    public PeopleRoster(Roll roll) {
        this.roll = roll;
    }

    @Override
    public List<Member> members() {
        return roll.current().all().stream()
                .map(person -> new Member(person.id().value(), person.name(), person.email(), person.zone()))
                .toList();
    }
}
