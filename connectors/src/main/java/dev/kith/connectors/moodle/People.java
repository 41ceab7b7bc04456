package dev.kith.connectors.moodle;

import dev.kith.connectors.Found;
import dev.kith.connectors.Learner;
import dev.kith.connectors.Outcome.Refused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds people of one Moodle, and the courses in which they are; what was found is remembered for as long as this lives. */
final class People {

    private final Moodle moodle;
    private final KnownBy knownBy;
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, Set<String>> courses = new HashMap<>();

    People(Moodle moodle, KnownBy knownBy) {
        this.moodle = moodle;
        this.knownBy = knownBy;
    }

    /** Moodle's own id of somebody; refused where it has nobody, or several, of them. */
    Found<String> user(Learner learner) {
        var known = users.get(learner.personId());
        return known != null ? Found.of(known) : look(learner);
    }

    /** Whether somebody is in a course. */
    Found<Boolean> isEnrolled(String user, String course) {
        var known = courses.get(user);
        if (known != null) {
            return Found.of(known.contains(course));
        }
        return moodle.call(Need.COURSES_OF_SOMEBODY, Map.of("userid", user)).then(answer -> {
            var all = new HashSet<String>();
            answer.forEach(one -> all.add(one.path("id").asString()));
            courses.put(user, all);
            return Found.of(all.contains(course));
        });
    }

    private Found<String> look(Learner learner) {
        var value = knownBy.value(learner);
        if (value.isEmpty()) {
            return Found.not(
                    new Refused("Kith knows no e-mail address of this person, and Moodle knows people by that"));
        }
        return moodle.call(Need.PEOPLE, Map.of("field", knownBy.field, "values[0]", value.get()))
                .then(answer -> one(learner, answer));
    }

    private Found<String> one(Learner learner, JsonNode answer) {
        if (answer.size() == 1) {
            String user = answer.get(0).path("id").asString();
            users.put(learner.personId(), user);
            return Found.of(user);
        }
        String reason = answer.isEmpty()
                ? "Moodle has nobody with the " + knownBy.words
                        + " of this person, or the user of the token may not see it"
                : "Moodle has " + answer.size() + " users with the " + knownBy.words
                        + " of this person: it must be one";
        return Found.not(new Refused(reason));
    }
}
