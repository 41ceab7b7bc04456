package dev.kith.connectors.moodle;

import dev.kith.connectors.Found;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Place;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Completes activities for people. Moodle would complete one for somebody who is not in the course, and says that all is well where an
 * activity keeps no completion at all: both are looked at.
 */
final class Completing {

    private final Moodle moodle;
    private final People people;

    Completing(Moodle moodle, People people) {
        this.moodle = moodle;
        this.people = people;
    }

    Outcome complete(LearningRecord record) {
        Place place = record.unitDone()
                .orElseThrow(
                        () -> new IllegalArgumentException("nothing that Moodle takes (record: " + record.id() + ")"));
        return outcome(people.user(record.learner())
                .then(user -> people.isEnrolled(user, place.course())
                        .then(isEnrolled -> isEnrolled
                                ? completed(user, place)
                                : Found.not(new Refused("this person is not enrolled in course " + place.course())))));
    }

    private static Outcome outcome(Found<Outcome> found) {
        return switch (found) {
            case Found.There<Outcome> there -> there.value();
            case Found.Not<Outcome> not -> not.why();
        };
    }

    /** What somebody completed by themselves stays as it is. */
    private Found<Outcome> completed(String user, Place place) {
        String activity = place.unit().orElseThrow();
        return moodle.call(Need.COMPLETIONS, Map.of("courseid", place.course(), "userid", user))
                .then(answer ->
                        isDone(answer, activity) ? Found.<Outcome>of(new AlreadyThere()) : override(user, activity));
    }

    private static boolean isDone(JsonNode answer, String activity) {
        return answer.path("statuses")
                .valueStream()
                .filter(one -> one.path("cmid").asString().equals(activity))
                .anyMatch(one -> one.path("state").asInt(0) > 0);
    }

    private Found<Outcome> override(String user, String activity) {
        return moodle.call(Need.COMPLETE, Map.of("userid", user, "cmid", activity, "newstate", "1"))
                .then(answer -> answer.path("state").asInt(0) > 0
                        ? Found.<Outcome>of(new Accepted())
                        : Found.not(new Refused("activity " + activity
                                + " keeps no completion: switch on its completion tracking in Moodle")));
    }
}
