package dev.kith.connectors.moodle;

import java.util.List;

/**
 * A function of Moodle's web services that Kith calls, with what the token's user must be allowed for it (Moodle's own
 * documentation of each function); an admin ticks them in the service and in a role.
 */
public enum Need {
    SITE("core_webservice_get_site_info", "to test the connection", List.of()),
    PEOPLE(
            "core_user_get_users_by_field",
            "to find people",
            List.of("moodle/user:viewdetails", "moodle/user:viewalldetails", "moodle/site:viewuseridentity")),
    COURSES_OF_SOMEBODY(
            "core_enrol_get_users_courses",
            "to see whether somebody is enrolled",
            List.of("moodle/course:viewparticipants")),
    COMPLETE(
            "core_completion_override_activity_completion_status",
            "to complete an activity for somebody",
            List.of("moodle/course:overridecompletion")),
    COMPLETIONS(
            "core_completion_get_activities_completion_status",
            "to read which activities somebody completed",
            List.of("report/progress:view")),
    COURSE_COMPLETION(
            "core_completion_get_course_completion_status",
            "to read whether somebody completed a course",
            List.of("report/completion:view")),
    SEARCH("core_course_search_courses", "to list courses", List.of("moodle/course:view")),
    CONTENTS("core_course_get_contents", "to list the activities of a course", List.of("moodle/course:view")),
    ENROL("enrol_manual_enrol_users", "to enrol people", List.of("enrol/manual:enrol"));

    private final String function;
    private final String purpose;
    private final List<String> capabilities;

    Need(String function, String purpose, List<String> capabilities) {
        this.function = function;
        this.purpose = purpose;
        this.capabilities = capabilities;
    }

    /** Its name in Moodle. */
    public String function() {
        return function;
    }

    /** What Kith calls it for: {@code to find people}. */
    public String purpose() {
        return purpose;
    }

    /** What the token's user must be allowed. */
    public List<String> capabilities() {
        return capabilities;
    }
}
