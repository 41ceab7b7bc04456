package dev.kith.introduction;

import dev.kith.campaign.Companions;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import java.util.Optional;

/** Whose mentor somebody is by having been introduced. There are no programmes yet that find a buddy. */
record Introduced(Directory directory, Met met) implements Companions {

    @Override
    public Optional<PersonId> of(PersonId person, Role role) {
        return role == Role.MENTOR
                ? directory
                        .find(person)
                        .flatMap(one -> met.by(one).stream()
                                .filter(Met.Meeting::isMentor)
                                .map(meeting -> meeting.other().id())
                                .findFirst())
                : Optional.empty();
    }
}
