package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A course is named by its system and its id there, or by its id alone where that says enough. */
class CourseNamesTest {

    private static final Set<String> ALL = Set.of("moodle", "edx", "xapi", "canvas");
    private static final CourseNames ONE = new CourseNames(ALL, Set.of("moodle"));
    private static final CourseNames TWO = new CourseNames(ALL, Set.of("moodle", "canvas"));

    @ParameterizedTest
    @CsvSource({
        "moodle:42, moodle, 42",
        "42, moodle, 42",
        "leading-people, moodle, leading-people",
        "edx:course-v1:Kith+L1+2026, edx, course-v1:Kith+L1+2026",
        "course-v1:Kith+L1+2026, moodle, course-v1:Kith+L1+2026",
        "xapi:https://lms.example/activities/7, xapi, https://lms.example/activities/7",
        "https://lms.example/activities/7, moodle, https://lms.example/activities/7",
        "sis_course_id:LEAD-1, moodle, sis_course_id:LEAD-1",
        "pushed:77, pushed, 77"
    })
    void readsWhatIsMeant(String said, String system, String id) {
        assertThat(ONE.read(said)).contains(new CourseName(system, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noodle:42", "moodle:", " "})
    void refusesWhatNobodyHasAndSaysWhatWouldBeValid(String said) {
        assertThat(ONE.read(said)).isEmpty();
        assertThat(ONE.fault(said))
                .hasValueSatisfying(fault -> assertThat(fault.valid()).contains("moodle:<id>", "pushed:<id>"));
    }

    @Test
    void anIdAloneIsNotEnoughWhereSeveralSystemsTell() {
        assertThat(TWO.fault("42"))
                .hasValueSatisfying(fault -> assertThat(fault.problem()).contains("several learning systems"));
        assertThat(TWO.read("canvas:42")).contains(new CourseName("canvas", "42"));
    }

    @Test
    void anIdAloneIsPushedWhereNoSystemTells() {
        var none = new CourseNames(Set.of("xapi"), Set.of());
        assertThat(none.read("welcome")).contains(new CourseName("pushed", "welcome"));
        assertThat(none.of(new CourseName("pushed", "welcome"))).containsExactlyInAnyOrder("welcome", "pushed:welcome");
    }

    @Test
    void aCourseIsKnownByEachOfItsNames() {
        assertThat(ONE.of(new CourseName("moodle", "42"))).containsExactlyInAnyOrder("42", "moodle:42");
        assertThat(ONE.of(new CourseName("pushed", "42"))).containsExactly("pushed:42");
        assertThat(TWO.of(new CourseName("moodle", "42"))).containsExactly("moodle:42");
    }
}
