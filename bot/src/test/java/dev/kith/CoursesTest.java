package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.CampaignRefused;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.courses.ObedientSchool;
import dev.kith.courses.Pushed;
import dev.kith.erasure.ErasureParts;
import dev.kith.lms.CourseSystem;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.Holding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people did in the learning system comes back: it stops nudges, unlocks steps and is found in the home. */
class CoursesTest {

    private static final String ARRIVAL = """
            id: arrival
            activity: {kind: journey, prompt: arrival}
            audience: 'true'
            forward: [xapi]
            """;

    @TempDir
    private Path folder;

    private final ObedientSchool moodle = new ObedientSchool("moodle").teaches("42", "Leading people");
    private final ObedientSchool canvas = new ObedientSchool("canvas").teaches("7", "Giving feedback");

    private @Nullable Workplace workplace;

    @AfterEach
    void close() {
        if (workplace != null) {
            workplace.close();
        }
    }

    private static Person newcomer(String id) {
        return TestPeople.starting(LocalDate.of(2026, 1, 6), TestPeople.in(id, "Europe/Berlin"));
    }

    private static String leadingTo(String nudge, String course) {
        return """
                id: %1$s
                title: Nudge %1$s
                hook: The hook of %1$s.
                body: The text of %1$s.
                tryThis: Try %1$s.
                course: '%2$s'
                """.formatted(nudge, course);
    }

    /** Two nudges lead to a course, one more is for those who completed it. */
    private static TestCatalog catalog() {
        return new TestCatalog()
                .with("en/nudges/begin.yaml", leadingTo("begin", "moodle:42"))
                .with("en/nudges/remind.yaml", leadingTo("remind", "moodle:42"))
                .with("journeys/arrival.yaml", """
                        id: arrival
                        title: Arrival
                        anchor: startDate
                        steps:
                          - {id: begin, day: 0, at: "09:00", prompt: begin}
                          - {id: remind, day: 2, at: "09:00", prompt: remind}
                          - {id: beyond, day: 3, at: "09:00", prompt: n03, when: 'journey.completed("moodle:42")'}
                        """);
    }

    private Workplace learning(TestCatalog catalog, List<CourseSystem> schools, Person... people) {
        var opened = Workplace.learningFrom(schools, catalog.in(folder), people);
        this.workplace = opened;
        return opened;
    }

    private Workplace arriving(CourseSystem school, Person... people) {
        return learning(catalog(), List.of(school), people).runs(ARRIVAL);
    }

    @Test
    void whatSomebodyCompletedStopsANudgeUnlocksAStepAndIsInTheirHome() {
        var place = arriving(moodle.telling(), newcomer("mia"), newcomer("ben"));

        // Both are sent where the course is.
        place.later(Period.ofDays(2));
        place.person("mia").sees("Nudge begin");
        assertThat(place.person("mia").home()).doesNotContain("Completed courses");

        // Mia completes it there; Ben begins.
        moodle.did("mia", "42", 4);
        moodle.did("ben", "42", 1);
        place.later(Period.ofDays(7));

        // The second nudge is not sent to her, the step that waits for it is; he gets the other two.
        assertThat(place.person("mia").was()).containsExactly("TUESDAY 6 09:00 Nudge begin", "FRIDAY 9 09:00 Nudge 03");
        assertThat(place.person("ben").was())
                .containsExactly("TUESDAY 6 09:00 Nudge begin", "THURSDAY 8 09:00 Nudge remind");
        assertThat(place.deliveries("arrival"))
                .filteredOn(item -> item.state().equals("dropped"))
                .singleElement()
                .satisfies(item -> assertThat(item.reason()).contains("they completed its course"));

        // She finds it again, and it is told to no learning system.
        assertThat(place.person("mia").home())
                .contains("Completed courses")
                .contains("Leading people, Wednesday, January 7, 2026");
        assertThat(place.person("ben").home()).doesNotContain("Completed courses");
        assertThat(place.connector().stored()).isEmpty();

        // Nobody asks about her any more.
        int asked = moodle.asked().size();
        place.later(Period.ofDays(1));
        assertThat(moodle.asked().subList(asked, moodle.asked().size()))
                .isNotEmpty()
                .allMatch("ben/42"::equals);
    }

    @Test
    void whoWaitedForADeedGoesOnWhenItIsDoneInTheLearningSystem() {
        var catalog = catalog().with("journeys/arrival.yaml", """
                id: arrival
                title: Arrival
                anchor: startDate
                steps:
                  - {id: begin, day: 0, at: "09:00", prompt: begin}
                  - {id: after, day: 1, at: "09:00", prompt: n03, waitsFor: {step: begin, atMost: 10}}
                """);
        var place = learning(catalog, List.of(moodle.telling()), newcomer("mia"), newcomer("ben"))
                .runs(ARRIVAL);
        place.later(Period.ofDays(2));
        moodle.did("mia", "42", 4);
        place.later(Period.ofDays(4));

        assertThat(place.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Nudge begin", "THURSDAY 8 09:00 Nudge 03");
        assertThat(place.person("ben").was()).containsExactly("TUESDAY 6 09:00 Nudge begin");
    }

    @Test
    void whatIsPushedDoesTheSameAndOnce() {
        var place = arriving(moodle.telling(), newcomer("mia"));
        place.later(Period.ofDays(2));
        var done = new Pushed(Instant.parse("2026-01-06T12:00:00Z"), null, "Leading people");

        var first = place.courses().tell(new PersonId("mia"), "moodle:42", done);
        var again = place.courses().tell(new PersonId("mia"), "42", new Pushed(null, 100, null));
        place.later(Period.ofDays(5));

        assertThat(first.progress()).isEqualTo(100);
        assertThat(again).isEqualTo(first);
        assertThat(place.person("mia").was()).containsExactly("TUESDAY 6 09:00 Nudge begin", "FRIDAY 9 09:00 Nudge 03");
        assertThat(place.person("mia").home()).contains("Leading people, Tuesday, January 6, 2026");
    }

    /** Whichever was chosen for them before. */
    @ParameterizedTest
    @CsvSource({"42, Nudge other", "43, Nudge begin"})
    void aPackChoosesAnotherForWhoeverCompletedTheCourse(String course, String comes) {
        var catalog = new TestCatalog()
                .with("en/nudges/begin.yaml", leadingTo("begin", "42"))
                .with("en/nudges/other.yaml", leadingTo("other", "43"))
                .with("packs/week.yaml", "id: week\ntitle: Every week\nnudges: [begin, other]\n");
        var place =
                learning(catalog, List.of(moodle.telling()), newcomer("mia")).runs("""
                id: week
                activity: {kind: pack, prompt: week}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;COUNT=1;BYDAY=FR', at: '10:00'}
                """);
        place.later(Period.ofDays(2));
        moodle.did("mia", course, 4);
        place.later(Period.ofDays(4));

        assertThat(place.person("mia").was()).containsExactly("FRIDAY 9 10:00 " + comes);
    }

    @Test
    void eachIsAskedAboutOnceAPaceByHoweverManyNodes() {
        var place = arriving(moodle.telling(), newcomer("mia"), newcomer("ben"), newcomer("kim"));
        try (var other = place.again()) {
            place.later(Period.ofDays(1));
            int before = moodle.asked().size();
            for (int minute = 0; minute < 240; minute += 20) {
                other.later(Duration.ZERO);
                place.later(Duration.ofMinutes(20));
            }
            assertThat(moodle.asked().subList(before, moodle.asked().size()))
                    .containsExactlyInAnyOrder("mia/42", "ben/42", "kim/42");
        }
    }

    @Test
    void whileASystemIsAwayNothingIsLostAndTheOtherGoesOn() {
        var catalog = catalog().with("en/nudges/remind.yaml", leadingTo("remind", "canvas:7"));
        var place = learning(catalog, List.of(moodle.telling(), canvas.telling()), newcomer("mia"))
                .runs(ARRIVAL);
        place.later(Period.ofDays(2));
        moodle.did("mia", "42", 4);
        canvas.did("mia", "7", 4);
        moodle.answers(Optional.of(Later.ofSystem(Duration.ofMinutes(30), "down for an hour")));
        place.later(Duration.ofHours(4));
        assertThat(place.person("mia").home()).contains("Giving feedback").doesNotContain("Leading people");

        moodle.answers(Optional.empty());
        place.later(Duration.ofHours(1));
        assertThat(place.person("mia").home()).contains("Giving feedback").contains("Leading people");
    }

    @Test
    void thoseWhoRunKithAreToldThatASettingIsWrong() {
        var place = arriving(moodle.telling(), newcomer("mia"), TestPeople.in("ana", "Europe/Berlin"));
        moodle.answers(Optional.of(new Misconfigured("the token lacks report/completion:view")));
        place.later(Period.ofDays(1)).later(Duration.ofHours(6));

        place.person("ana").sees("waiting will not help: the token lacks report/completion:view");
        assertThat(place.person("mia").was()).noneMatch(card -> card.contains("learning system"));
        assertThat(place.courses().systems())
                .singleElement()
                .satisfies(one -> assertThat(one.trouble()).contains("report/completion:view"));
    }

    @Test
    void whomANudgeLeadsToACourseIsEnrolledOnceWhereThatIsWanted() {
        var place = arriving(moodle.enrolling(), newcomer("mia"), newcomer("ben"));
        moodle.did("ben", "42", 1);
        place.later(Period.ofDays(7));

        assertThat(moodle.enrolled()).containsExactly("mia/42");
    }

    @Test
    void nobodyIsEnrolledWhereNobodyAskedForIt() {
        arriving(moodle.telling(), newcomer("mia")).later(Period.ofDays(7));

        assertThat(moodle.enrolled()).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidToThoseWhoRunKithWithoutWhomAndTheNudgeCameAnyway() {
        moodle.refuses(new Refused("user mia has no role there"));
        var place = arriving(moodle.enrolling(), newcomer("mia"));
        place.later(Period.ofDays(2));

        place.person("mia").sees("Nudge begin");
        assertThat(place.courses().systems().getFirst().refused())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("user … has no role there"));
    }

    @Test
    void nothingOfItIsLeftOfWhomIsErased() {
        var place = arriving(moodle.telling(), newcomer("mia.gone"), newcomer("ben"));
        moodle.did("mia.gone", "42", 2);
        place.later(Period.ofDays(2));
        assertThat(Holding.of(place.redis(), "mia.gone")).anyMatch(key -> key.contains(":courses:"));
        assertThat(Holding.of(place.redis(), "mia.gone")).anyMatch(key -> key.contains(":courses-due:"));

        var parts = new ErasureParts(place, folder.resolve("erased"));
        parts.erasure().erase(new PersonId("mia.gone"));
        for (int beats = 0; beats < 10_000 && parts.erasure().isUnderWay(new PersonId("mia.gone")); beats++) {
            if (parts.erasure().run(place.now()) == 0) {
                parts.later(Duration.ofSeconds(30));
            }
        }
        place.later(Period.ofDays(1));

        assertThat(Holding.of(place.redis(), "mia.gone")).isEmpty();
    }

    @Test
    void thePersonIsToldWhatIsKeptOfIt() {
        var place = arriving(moodle.telling(), newcomer("mia"));
        moodle.did("mia", "42", 2);
        place.later(Period.ofDays(1));

        assertThat(place.holders())
                .filteredOn(PersonalData.class::isInstance)
                .flatExtracting(one -> ((PersonalData) one).of(new PersonId("mia"), Locale.ENGLISH))
                .anyMatch(held ->
                        held.toString().contains("moodle:42") && held.toString().contains("50 % of it done"));
    }

    @Test
    void aCampaignIsRefusedThatGoesByACourseOfNobody() {
        var catalog = catalog().with("en/nudges/begin.yaml", leadingTo("begin", "noodle:42"));
        var place = learning(catalog, List.of(moodle.telling()), newcomer("mia"));

        assertThatThrownBy(() -> place.runs(ARRIVAL))
                .isInstanceOfSatisfying(
                        CampaignRefused.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains("no connector is called noodle")
                                .contains("moodle:<id>"));
    }
}
