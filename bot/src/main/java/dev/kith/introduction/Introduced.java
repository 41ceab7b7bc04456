package dev.kith.introduction;

import dev.kith.campaign.Companions;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import java.util.Optional;

/** Whose mentor or buddy somebody is by having been introduced by a prompt that says so. */
record Introduced(Directory directory, Met met) implements Companions {

    @Override
    public Optional<PersonId> of(PersonId person, Role role) {
        var said = switch (role) {
            case MENTOR -> Introduction.Role.MENTOR;
            case BUDDY -> Introduction.Role.BUDDY;
        };
        return directory.find(person).flatMap(one -> met.last(one, said)).map(Person::id);
    }
}
