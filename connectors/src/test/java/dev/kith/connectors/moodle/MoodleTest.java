package dev.kith.connectors.moodle;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outbound;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Outcome.Whose;
import dev.kith.connectors.Place;
import dev.kith.connectors.Progress;
import dev.kith.connectors.SettableTime;
import dev.kith.connectors.Voided;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoodleTest {

    private static final Instant AT = Instant.parse("2026-01-08T09:30:00Z");
    private static final Learner ONE = new Learner("E0042", Optional.of("Ana.Lopez@Kith.example"));

    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    private final FakeMoodle moodle = new FakeMoodle(server);

    @BeforeEach
    void start() {
        server.start();
        moodle.works();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void completesAnActivityForWhoeverIsInTheCourse() {
        assertThat(forward(record("12", "311"))).isEqualTo(new Accepted());
        assertThat(moodle.calls(Need.COMPLETE))
                .singleElement()
                .asString()
                .contains("userid=7", "cmid=311", "newstate=1")
                .contains("wstoken=hush");
        assertThat(server.getAllServeEvents())
                .noneMatch(event -> event.getRequest().getUrl().contains("hush"));
    }

    @Test
    void leavesAloneWhatSomebodyCompletedByThemselves() {
        moodle.says(Need.COMPLETIONS, "{\"statuses\":[{\"cmid\":311,\"state\":2,\"timecompleted\":1}]}");
        assertThat(forward(record("12", "311"))).isEqualTo(new AlreadyThere());
        assertThat(moodle.calls(Need.COMPLETE)).isEmpty();
    }

    @Test
    void refusesWhoeverIsNotInTheCourse() {
        assertThat(reason(forward(record("13", "311")))).contains("not enrolled in course 13");
        assertThat(moodle.calls(Need.COMPLETE)).isEmpty();
    }

    @Test
    void refusesAnActivityThatKeepsNoCompletion() {
        moodle.says(Need.COMPLETE, "{\"cmid\":311,\"userid\":7,\"state\":0,\"tracking\":0}");
        assertThat(reason(forward(record("12", "311")))).contains("311", "completion tracking");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | nobody with the ID number", "[{\"id\":7},{\"id\":8}] | 2 users with the ID number"})
    void refusesWhomMoodleDoesNotKnowForCertain(String users, String reason) {
        moodle.says(Need.PEOPLE, users);
        assertThat(reason(forward(record("12", "311")))).contains(reason).doesNotContain("E0042");
    }

    @Test
    void looksForAnEmailInSmallLetters() {
        connector(KnownBy.EMAIL).forward(List.of(record("12", "311")));
        assertThat(moodle.calls(Need.PEOPLE))
                .singleElement()
                .asString()
                .contains("field=email", "values%5B0%5D=ana.lopez%40kith.example");
    }

    @Test
    void looksForSomebodyOnceInACall() {
        connector(KnownBy.IDNUMBER).forward(List.of(record("12", "311"), record("12", "312")));
        assertThat(moodle.calls(Need.PEOPLE)).hasSize(1);
        assertThat(moodle.calls(Need.COURSES_OF_SOMEBODY)).hasSize(1);
    }

    /** The table of errors of a real Moodle 4.5: all of them with status 200. */
    @ParameterizedTest
    @CsvSource({
        "invalidtoken, Misconfigured, new one",
        "accessexception, Misconfigured, moodle/course:overridecompletion",
        "wsaccessusersuspended, Misconfigured, suspended",
        "invalidrecord, Misconfigured, does not know the function",
        "requireloginerror, Misconfigured, cannot see",
        "invalidparameter, Refused, does not exist there",
        "codingerror, Refused, does not take",
        "invaliduser, Refused, no such user",
        "wsnoinstance, Refused, manual enrolment",
        "wsusercannotassign, Refused, role of a student",
        "invalidcoursemodule, Refused, no such activity",
        "dbconnectionfailed, Later, database is down",
    })
    void tellsErrorsApartByTheirCode(String code, String outcome, String reason) {
        moodle.says(
                Need.COMPLETE,
                "{\"exception\":\"core\\\\exception\\\\moodle_exception\",\"errorcode\":\"" + code
                        + "\",\"message\":\"Something about E0042\"}");
        var setback = (Setback) forward(record("12", "311"));
        assertThat(setback.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(setback.reason()).contains(reason).doesNotContain("E0042");
    }

    @ParameterizedTest
    @EnumSource
    void hasACaseForEachCode(ErrorCode code) {
        moodle.says(Need.COMPLETE, "{\"errorcode\":\"" + code.name().toLowerCase(Locale.ROOT) + "\"}");
        assertThat(((Setback) forward(record("12", "311"))).reason()).contains(code.words);
    }

    @Test
    void losesNothingToACodeThatItDoesNotKnow() {
        moodle.says(Need.COMPLETE, "{\"errorcode\":\"Statements actor is not the current user\"}");
        var connector = connector(KnownBy.IDNUMBER);
        connector.forward(List.of(record("12", "311")));
        var other = connector.forward(List.of(record("12", "311")));
        assertThat(other)
                .singleElement()
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).doesNotContain("current user"));
    }

    @Test
    void leavesADatabaseThatIsDownAlone() {
        moodle.says(Need.PEOPLE, "{\"errorcode\": \"dbconnectionfailed\"}");
        var connector = connector(KnownBy.IDNUMBER);
        for (int attempt = 0; attempt < 8; attempt++) {
            connector.forward(List.of(record("12", "311")));
        }
        assertThat(moodle.calls(Need.PEOPLE)).hasSizeLessThan(8);
        assertThat(connector.health().state()).isEqualTo(State.DOWN);
    }

    @Test
    void waitsThroughMaintenance() {
        moodle.answers(
                Need.PEOPLE,
                aResponse()
                        .withStatus(503)
                        .withHeader("Retry-After", "300")
                        .withBody("<html>This site is undergoing maintenance</html>"));
        assertThat(forward(record("12", "311"))).isInstanceOfSatisfying(Later.class, later -> {
            assertThat(later.atLeast()).isEqualTo(Duration.ofMinutes(5));
            assertThat(later.whose()).isEqualTo(Whose.SYSTEM);
        });
    }

    @Test
    void saysThatWebServicesAreSwitchedOff() {
        moodle.answers(Need.PEOPLE, aResponse().withStatus(403));
        assertThat(((Setback) forward(record("12", "311"))).reason()).contains("switch on web services");
    }

    @Test
    void takesWhatIsMappedToAnActivityAndNothingElse() {
        var connector = connector(KnownBy.IDNUMBER);
        assertThat(connector.takes(record("12", "311"))).isTrue();
        var bare = new Completed("fact-1", AT, ONE, activity(), Map.of());
        assertThat(connector.takes(bare)).isFalse();
        assertThat(connector.takes(new Completed("fact-1", AT, ONE, activity().at(Place.course("12")), Map.of())))
                .isFalse();
        assertThat(connector.takes(new Voided("fact-2", AT, ONE, "fact-1"))).isFalse();
    }

    @Test
    void listsCoursesAndWhatCanBeDoneInThem() {
        moodle.says(
                Need.SEARCH,
                "{\"total\":1,\"courses\":[{\"id\":12,\"shortname\":\"LEAD-1\",\"fullname\":\"Leading\"}]}");
        moodle.says(
                Need.CONTENTS,
                "[{\"modules\":[{\"id\":311,\"modname\":\"page\",\"name\":\"Listen\",\"completion\":1},"
                        + "{\"id\":312,\"modname\":\"label\",\"name\":\"Text\",\"completion\":0}]}]");
        var connector = connector(KnownBy.IDNUMBER);
        assertThat(connector.courses("lead")).isEqualTo(Found.of(List.of(new Course("12", "LEAD-1", "Leading"))));
        assertThat(connector.units("12"))
                .isEqualTo(Found.of(List.of(
                        new Course.Unit("311", "page", "Listen", true),
                        new Course.Unit("312", "label", "Text", false))));
    }

    @Test
    void enrolsAsAStudent() {
        assertThat(connector(KnownBy.IDNUMBER).enrol(ONE, "12")).isEqualTo(new Accepted());
        assertThat(moodle.calls(Need.ENROL))
                .singleElement()
                .asString()
                .contains("enrolments%5B0%5D%5Broleid%5D=5", "enrolments%5B0%5D%5Buserid%5D=7");
    }

    @Test
    void tellsProgressAlsoOfACourseWithoutCriteria() {
        moodle.says(Need.COURSE_COMPLETION, "{\"errorcode\":\"nocriteriaset\"}");
        moodle.says(Need.COMPLETIONS, "{\"statuses\":[{\"cmid\":311,\"state\":1,\"timecompleted\":1767859200}]}");
        var activity = new Progress(Place.unit("12", "311"), true, Optional.of(Instant.ofEpochSecond(1767859200)));
        assertThat(connector(KnownBy.IDNUMBER).progress(ONE, "12")).isEqualTo(Found.of(List.of(activity)));

        moodle.says(Need.COURSE_COMPLETION, "{\"completionstatus\":{\"completed\":true}}");
        assertThat(connector(KnownBy.IDNUMBER).progress(ONE, "12"))
                .isEqualTo(Found.of(List.of(new Progress(Place.course("12"), true, Optional.empty()), activity)));
    }

    @Test
    void saysWhichFunctionsAreMissing() {
        moodle.says(
                Need.SITE,
                "{\"release\":\"4.5.6\",\"functions\":[{\"name\":\"core_webservice_get_site_info\"},"
                        + "{\"name\":\"core_user_get_users_by_field\"}]}");
        var test = connector(KnownBy.IDNUMBER).test();
        assertThat(test.isPassed()).isFalse();
        assertThat(test.items().getFirst().what()).contains("4.5.6");
        assertThat(test.items()).filteredOn(item -> !item.holds()).hasSize(Need.values().length - 2);
        assertThat(test.items())
                .anyMatch(item -> item.advice().contains("core_completion_override_activity_completion_status")
                        && item.advice().contains("moodle/course:overridecompletion"));
    }

    private Outcome forward(LearningRecord record) {
        return connector(KnownBy.IDNUMBER).forward(List.of(record)).getFirst();
    }

    private static String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }

    private static LearningRecord record(String course, String unit) {
        return new Completed("fact-" + unit, AT, ONE, activity().at(Place.unit(course, unit)), Map.of());
    }

    private static Activity activity() {
        return new Activity("listen-first", "Listen first", "first-90-days", "nudge");
    }

    private MoodleConnector connector(KnownBy knownBy) {
        var settings = new MoodleSettings(
                "moodle", URI.create(server.baseUrl() + "/"), "hush", knownBy, Duration.ofSeconds(5));
        return new MoodleConnector(settings, Outbound.client().build(), new SettableTime(AT));
    }
}
