package dev.kith.learn;

import dev.kith.journey.OwnJourneys;
import dev.kith.nudge.ReadLately;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import java.util.List;

/** What is somebody's own: what they read, which journeys they are on, what they wish for. */
record Theirs(ReadLately lately, OwnJourneys journeys, Directory directory, Consents consents) {

    List<ReadLately.Read> read(Person person, int most) {
        return lately.of(person).limit(most).toList();
    }

    /** But for those of which they want no more. */
    List<OwnJourneys.Walking> walks(Person person) {
        var stopped = consents.of(person.id()).optedOut();
        return journeys.of(person).stream()
                .filter(one -> !stopped.contains(one.campaign().value()))
                .toList();
    }

    Wishes wishes(Person person) {
        return Wishes.of(person, directory);
    }
}
