package dev.kith.mentorship;

import dev.kith.calendar.WorkingTime;
import dev.kith.mentorship.Looking.Occasion;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import java.time.Duration;
import java.time.Instant;

/** When somebody is asked, and until when they may answer. */
record AskTimes(Directory directory, WorkingTime working) {

    /** For whoever never works, as far as is known. */
    private static final Duration LONGEST = Duration.ofDays(30);

    /** In a round at their own local time of it; beside the rounds at once. */
    Instant at(PersonId person, Occasion occasion) {
        return occasion.round()
                .flatMap(day -> occasion.campaign()
                        .plan()
                        .schedule()
                        .flatMap(schedule -> directory.find(person).map(one -> schedule.at(day, one.zone()))))
                .filter(at -> at.isAfter(occasion.now()))
                .orElse(occasion.now());
    }

    /** Days on which they do not work do not count. */
    Instant last(PersonId person, Instant asked, Occasion occasion) {
        var within = occasion.campaign().activity().programme().asking().within();
        return directory
                .find(person)
                .map(one -> working.afterWorkingDays(one, asked, (int) within.toDays()))
                .filter(last -> !last.equals(Instant.MAX))
                .orElse(asked.plus(LONGEST));
    }
}
