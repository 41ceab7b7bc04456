package dev.kith.conversation;

import dev.kith.conversation.Wishes.Wish;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.util.Optional;

/** Invitations with their rounds, their hosts, and those who would like to talk. */
record Talks(Rounds rounds, Invitations invitations, Wishes wishes, Directory directory) {

    /** An invitation that stands. */
    record Talk(Round round, Invitation invitation, Person host) {}

    /** Empty where there is none, or nobody to talk with any more. */
    Optional<Talk> of(RoundId id) {
        return rounds.find(id)
                .flatMap(round -> invitations
                        .of(id)
                        .flatMap(invitation -> directory
                                .find(new PersonId(invitation.host()))
                                .map(host -> new Talk(round, invitation, host))));
    }

    Wish wish(RoundId round, PersonId person) {
        return new Wish(round, invitations.voice(round, person));
    }

    /** Whose wish it is; empty where they are not here any more. */
    Optional<Person> whose(Wish wish) {
        return directory.all().parallelStream()
                .filter(person -> wish(wish.round(), person.id()).equals(wish))
                .findAny();
    }
}
