package dev.kith.connectors.moodle;

import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Place;
import dev.kith.connectors.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The courses of one Moodle: what there is, who is in them, how far they are. */
final class Courses {

    private static final String MOST = "100";
    private static final String STUDENT = "5";

    private final Moodle moodle;

    Courses(Moodle moodle) {
        this.moodle = moodle;
    }

    Found<List<Course>> courses(String text) {
        var search = Map.of("criterianame", "search", "criteriavalue", text, "perpage", MOST);
        return moodle.call(Need.SEARCH, search)
                .then(answer -> Found.of(answer.path("courses")
                        .valueStream()
                        .map(one -> new Course(
                                one.path("id").asString(),
                                one.path("shortname").asString(""),
                                one.path("fullname").asString("")))
                        .toList()));
    }

    Found<List<Course.Unit>> units(String course) {
        return moodle.call(Need.CONTENTS, Map.of("courseid", course))
                .then(answer -> Found.of(answer.valueStream()
                        .flatMap(section -> section.path("modules").valueStream())
                        .map(Courses::unit)
                        .toList()));
    }

    private static Course.Unit unit(JsonNode module) {
        return new Course.Unit(
                module.path("id").asString(),
                module.path("modname").asString(""),
                module.path("name").asString(""),
                module.path("completion").asInt(0) > 0);
    }

    /** Success is a null, also where they were in it before. */
    Outcome enrol(String user, String course) {
        var enrolment = Map.of(
                "enrolments[0][roleid]", STUDENT,
                "enrolments[0][userid]", user,
                "enrolments[0][courseid]", course);
        return switch (moodle.call(Need.ENROL, enrolment)) {
            case Found.There<JsonNode> there -> new Outcome.Accepted();
            case Found.Not<JsonNode> not -> not.why();
        };
    }

    /** A course without criteria of its own tells nothing of itself. */
    Found<List<Progress>> progress(String user, String course) {
        var both = Map.of("courseid", course, "userid", user);
        var whole = moodle.call(Need.COURSE_COMPLETION, both);
        if (whole instanceof Found.Not<JsonNode> not && !isWithoutCriteria(not)) {
            return Found.not(not.why());
        }
        return moodle.call(Need.COMPLETIONS, both).then(answer -> {
            var progress = new ArrayList<Progress>();
            if (whole instanceof Found.There<JsonNode> there) {
                boolean isDone = there.value().at("/completionstatus/completed").asBoolean(false);
                progress.add(new Progress(Place.course(course), isDone, Optional.empty()));
            }
            answer.path("statuses").valueStream().map(one -> of(course, one)).forEach(progress::add);
            return Found.of(List.copyOf(progress));
        });
    }

    private static boolean isWithoutCriteria(Found.Not<JsonNode> not) {
        return not.why() instanceof Later later && later.reason().endsWith(" nocriteriaset");
    }

    private static Progress of(String course, JsonNode status) {
        long at = status.path("timecompleted").asLong(0);
        boolean isDone = status.path("state").asInt(0) > 0;
        return new Progress(
                Place.unit(course, status.path("cmid").asString()),
                isDone,
                isDone && at > 0 ? Optional.of(Instant.ofEpochSecond(at)) : Optional.empty());
    }
}
