package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way through a journey: when each step comes, what decides which, and whom else it is told. The first day is a Monday. */
class JourneyTest {

    private static final String ZONE = "Asia/Kolkata";
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    @TempDir
    Path folder;

    private final TestCatalog catalog = new TestCatalog();
    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Person newcomer(String id) {
        return TestPeople.starting(TUESDAY, TestPeople.in(id, ZONE));
    }

    /** A workplace where everybody who starts walks these steps. */
    private Workplace walking(String[] steps, Person... people) {
        workplace =
                Workplace.reading(catalog.journey("arrival", "startDate", steps).in(folder), people);
        return workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
    }

    private static String[] steps(String... steps) {
        return steps;
    }

    @Test
    void daysOffAreNotCountedAndNothingComesOnOne() {
        walking(
                steps(
                        "id: a, workingDay: 1, at: '09:00', prompt: n01",
                        "id: b, day: 5, at: '10:00', prompt: n02",
                        "id: c, workingDay: 5, at: '09:00', prompt: n03"),
                newcomer("mia"));
        workplace.later(Period.ofDays(14));
        assertThat(workplace.person("mia").was())
                .containsExactly("WEDNESDAY 7 09:00 Nudge 01", "MONDAY 12 10:00 Nudge 02", "TUESDAY 13 09:00 Nudge 03");
    }

    @Test
    void waitsForWhoeverIsAwayAndThenComesOneADay() {
        var away = TestPeople.onLeave(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 16), newcomer("mia"));
        walking(
                steps(
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, day: 2, at: '09:00', prompt: n02",
                        "id: c, day: 6, at: '09:00', prompt: n03",
                        "id: d, day: 14, at: '09:00', prompt: n04"),
                TestPeople.starting(TUESDAY, away));
        workplace.hears(away);
        workplace.later(Period.ofDays(18));
        assertThat(workplace.person("mia").was())
                .containsExactly(
                        "TUESDAY 6 09:00 Nudge 01",
                        "MONDAY 19 09:00 Nudge 02",
                        "TUESDAY 20 09:00 Nudge 03",
                        "WEDNESDAY 21 09:00 Nudge 04");
    }

    @Test
    void catchesUpAfterAnOutageOneAtATime() {
        walking(
                steps(
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, day: 1, at: '09:00', prompt: n02",
                        "id: c, day: 2, at: '09:00', prompt: n03"),
                newcomer("mia"));
        workplace.later(Duration.ofHours(1)).isDown(Duration.ofDays(7));
        workplace.later(Period.ofDays(5));
        assertThat(workplace.person("mia").was())
                .containsExactly(
                        "MONDAY 12 12:30 Nudge 01", "TUESDAY 13 09:00 Nudge 02", "WEDNESDAY 14 09:00 Nudge 03");
    }

    @Test
    void whatSomebodySaidByNameDecidesWhichWayItGoes() {
        walking(
                steps(
                        "id: ask, day: 0, at: '09:00', prompt: mood",
                        "id: ready, day: 2, at: '09:00', prompt: n01,"
                                + " when: 'journey.answer(\"ask\", \"ready\") == \"yes\"'",
                        "id: unsure, day: 2, at: '09:00', prompt: n02, insteadOf: ready",
                        "id: both, day: 6, at: '09:00', prompt: n03"),
                newcomer("mia"),
                newcomer("ben"),
                newcomer("ida"));
        workplace.later(Period.ofDays(2));
        workplace.person("mia").sees("Mood").answers("ready", "yes");
        workplace.person("ben").sees("Mood").answers("ready", "no");
        workplace.later(Period.ofDays(8));
        assertThat(workplace.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Mood", "THURSDAY 8 09:00 Nudge 01", "MONDAY 12 09:00 Nudge 03");
        assertThat(workplace.person("ben").was())
                .containsExactly("TUESDAY 6 09:00 Mood", "THURSDAY 8 09:00 Nudge 02", "MONDAY 12 09:00 Nudge 03");
        assertThat(workplace.person("ida").was())
                .as("who says nothing goes the other way")
                .containsExactly("TUESDAY 6 09:00 Mood", "THURSDAY 8 09:00 Nudge 02", "MONDAY 12 09:00 Nudge 03");
    }

    @Test
    void aStepWaitsForADeedButNotForEver() {
        walking(
                steps(
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, day: 1, at: '09:00', prompt: n02, waitsFor: {step: a, atMost: 3}"),
                newcomer("mia"),
                newcomer("ben"));
        workplace.later(Period.ofDays(3));
        workplace.person("mia").sees("Nudge 01").presses("helpful");
        workplace.later(Period.ofDays(7));
        assertThat(workplace.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "FRIDAY 9 09:00 Nudge 02");
        assertThat(workplace.person("ben").was())
                .as("three working days beyond Wednesday")
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "MONDAY 12 09:00 Nudge 02");
    }

    @Test
    void aManagerReadsOfSeveralPeopleInOneCard() {
        walking(
                steps(
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: m, day: 1, at: '11:00', to: manager, prompt: n02",
                        "id: b, day: 2, at: '09:00', prompt: n03"),
                TestPeople.in("boss", ZONE),
                TestPeople.ledBy("boss", newcomer("mia")),
                TestPeople.ledBy("boss", newcomer("ben")),
                newcomer("alone"));
        workplace.later(Period.ofDays(10));
        var card = workplace.person("boss").sees("Nudge 02");
        card.nowReads("About: ben, mia");
        card.presses("helpful").nowReads("About: ben, mia");
        assertThat(workplace.person("boss").was()).containsExactly("WEDNESDAY 7 11:00 Nudge 02");
        assertThat(workplace.person("alone").was())
                .as("whoever has no manager goes on all the same")
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "THURSDAY 8 09:00 Nudge 03");
        assertThat(workplace.journeys().timeline(new dev.kith.delivery.CampaignId("arrival")))
                .hasValueSatisfying(timeline -> assertThat(timeline.walks().standing())
                        .containsEntry("done", 3L)
                        .containsEntry("walking", 0L));
    }

    @Test
    void aManagerWhoIsTheirsNoMoreIsNotTold() {
        walking(
                steps("id: m, day: 1, at: '11:00', to: manager, prompt: n02"),
                TestPeople.in("boss", ZONE),
                TestPeople.in("other", ZONE),
                TestPeople.ledBy("boss", newcomer("mia")));
        workplace.later(Period.ofDays(1));
        workplace.hears(TestPeople.ledBy("other", newcomer("mia"))).later(Period.ofDays(3));
        workplace.person("boss").seesNothing();
        workplace.person("other").sees("Nudge 02").nowReads("About: mia");
    }

    /** The former manager's morning is over long before the new one's begins. */
    @Test
    void aManagerWhoIsTheirsOnlySinceIsTold() {
        walking(
                steps("id: m, day: 1, at: '11:00', to: manager, prompt: n02"),
                TestPeople.in("boss", "Pacific/Auckland"),
                TestPeople.in("other", "America/Los_Angeles"),
                TestPeople.ledBy("boss", newcomer("mia")));
        workplace.later(Period.ofDays(1));
        workplace.hears(TestPeople.ledBy("other", newcomer("mia"))).later(Period.ofDays(4));
        workplace.person("boss").seesNothing();
        workplace.person("other").sees("Nudge 02").nowReads("About: mia");
    }

    @Test
    void whoeverReachedItIsLeftAlone() {
        catalog.with("journeys/arrival.yaml", """
                id: arrival
                title: Arrival
                anchor: startDate
                endsWhen: journey.completed("welcome")
                steps:
                  - {id: a, day: 0, at: "09:00", prompt: n01}
                  - {id: b, day: 2, at: "09:00", prompt: n02}
                """);
        workplace = Workplace.reading(catalog.in(folder), newcomer("mia"), newcomer("ben"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
        workplace.later(Period.ofDays(2)).completes("mia", "welcome").later(Period.ofDays(10));
        assertThat(workplace.person("mia").was()).containsExactly("TUESDAY 6 09:00 Nudge 01");
        assertThat(workplace.person("ben").was())
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "THURSDAY 8 09:00 Nudge 02");
    }

    @Test
    void whoeverWantsNoMoreGetsNoMoreAndMayTakeItBack() {
        walking(
                steps(
                        "id: a, day: 0, at: '09:00', prompt: n01",
                        "id: b, day: 2, at: '09:00', prompt: n02",
                        "id: c, day: 6, at: '09:00', prompt: n03"),
                newcomer("mia"));
        workplace.later(Period.ofDays(2));
        var card = workplace.person("mia").sees("Nudge 01").presses("stop");
        workplace.later(Period.ofDays(3));
        card.presses("undo");
        workplace.later(Period.ofDays(6));
        assertThat(workplace.person("mia").was())
                .containsExactly("TUESDAY 6 09:00 Nudge 01", "MONDAY 12 09:00 Nudge 03");
    }
}
