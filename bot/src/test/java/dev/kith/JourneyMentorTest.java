package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journey asks for a mentor: one is found when its turn comes, and told as well. */
class JourneyMentorTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);

    @TempDir
    Path folder;

    private Workplace workplace;

    @AfterEach
    void close() {
        workplace.close();
    }

    private static Person newcomer(String id) {
        return TestPeople.starting(TUESDAY, TestPeople.wanting(TestPeople.in(id, "Europe/Berlin"), "planning"));
    }

    private Workplace walking(Person... people) {
        var catalog = new TestCatalog()
                .journey(
                        "arrival",
                        "startDate",
                        "id: meet, day: 1, at: '09:00', prompt: peer-mentors",
                        "id: read, day: 2, at: '09:00', prompt: n01");
        workplace = Workplace.reading(catalog.in(folder), people);
        return workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """);
    }

    @Test
    void bothAreToldAndOnlyTheWalkerGoesOn() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning")).later(Period.ofDays(4));
        assertThat(workplace.person("mia").was())
                .containsExactly("WEDNESDAY 7 09:00 Somebody to learn from", "THURSDAY 8 09:00 Nudge 01");
        assertThat(Employee.text(workplace.person("mia").cards().getFirst().message()))
                .contains("Meet ida, who knows Planning.");
        workplace.person("ida").sees("Meet mia.");
        assertThat(workplace.person("ida").was()).hasSize(1);
        assertThat(workplace.progress("arrival").sent()).isEqualTo(3);
    }

    @Test
    void eachFindsTheOtherAgain() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning")).later(Period.ofDays(4));
        workplace.person("mia").says("mentor");
        workplace.person("mia").seesAsNumber(3, "ida: Planning");
        workplace.person("ida").says("mentor");
        workplace.person("ida").seesAsNumber(2, "mia: Planning");
    }

    @Test
    void whereNobodyIsThereTheJourneyGoesOn() {
        walking(newcomer("mia"), TestPeople.offering("ida", "chess")).later(Period.ofDays(4));
        assertThat(workplace.person("mia").was()).containsExactly("THURSDAY 8 09:00 Nudge 01");
        workplace.person("ida").seesNothing();
    }

    @Test
    void whoeverDoesNotWantToBeAskedIsNot() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning"));
        workplace.person("ida").pressesAtHome("mentor-not-now");
        workplace.later(Period.ofDays(4));
        assertThat(workplace.person("mia").was()).containsExactly("THURSDAY 8 09:00 Nudge 01");
        workplace.person("ida").seesNothing();
    }

    @Test
    void whoeverIsAwayIsNotAskedAndNeitherIsTheirManager() {
        var away = TestPeople.onLeave(TUESDAY, TUESDAY.plusDays(20), TestPeople.offering("ida", "Planning"));
        var boss = TestPeople.offering("uwe", "Planning");
        walking(TestPeople.ledBy("uwe", newcomer("mia")), away, boss).later(Period.ofDays(4));
        assertThat(workplace.person("mia").was()).containsExactly("THURSDAY 8 09:00 Nudge 01");
        workplace.person("uwe").seesNothing();
    }

    @Test
    void norIsTheManagerOfTheirManager() {
        var boss = TestPeople.ledBy("uwe", TestPeople.in("boss", "Europe/Berlin"));
        walking(TestPeople.ledBy("boss", newcomer("mia")), boss, TestPeople.offering("uwe", "Planning"))
                .later(Period.ofDays(4));
        assertThat(workplace.person("mia").was()).containsExactly("THURSDAY 8 09:00 Nudge 01");
        workplace.person("uwe").seesNothing();
    }

    @Test
    void eachReadsItInTheirOwnLanguage() {
        var catalog = TestCatalog.shippedWith(folder, "journeys/arrival.yaml", """
                id: arrival
                title: Arrival
                anchor: startDate
                steps:
                  - {id: meet, day: 1, at: "09:00", prompt: peer-mentors}
                """);
        var mia = TestPeople.speaking(newcomer("mia"), Locale.of("es"));
        workplace = Workplace.reading(catalog, mia, TestPeople.offering("ida", "planning"));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'person.id == "mia"'
                """).later(Period.ofDays(4));
        workplace.person("mia").sees("Te presentamos a ida");
        workplace
                .person("ida")
                .sees("who would like to learn more about planning")
                .nowReads("To hold to, if you like");
    }

    @Test
    void whoeverIsLeftAloneIsNotAsked() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning"));
        workplace.person("ida").says("pause");
        workplace.later(Period.ofDays(4));
        assertThat(workplace.person("mia").was()).containsExactly("THURSDAY 8 09:00 Nudge 01");
        workplace.person("ida").sees("All quiet");
    }

    /** The walker read of her: now she is told as well, whatever she chose meanwhile. */
    @Test
    void whoeverWasNamedIsToldEvenIfTheyWouldRatherNotByThen() {
        var far = TestPeople.movedTo(TestPeople.offering("ida", "Planning"), "America/Los_Angeles");
        walking(newcomer("mia"), far).later(Period.ofDays(2)).later(Duration.ofHours(4));
        workplace.person("mia").sees("Meet ida");
        workplace.person("ida").seesNothing();
        workplace.person("ida").pressesAtHome("mentor-not-now");
        workplace.later(Period.ofDays(2));
        workplace.person("ida").sees("Meet mia.");
    }

    @Test
    void nobodyIsToldOfWhoeverWasNotToldOfThem() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning"));
        workplace.chat().fail(FakeChat.Fault.REFUSED);
        workplace.later(Period.ofDays(4));
        workplace.person("ida").seesNothing();
    }

    @Test
    void whatMayHaveArrivedIsHeldForAnAdmin() {
        walking(newcomer("mia"), TestPeople.offering("ida", "Planning"));
        workplace.chat().fail(FakeChat.Fault.ARRIVED_BUT_NOT_TOLD);
        workplace.later(Period.ofDays(2)).later(Duration.ofHours(12));
        workplace.person("mia").sees("Meet ida");
        assertThat(workplace.progress("arrival").held()).isEqualTo(1);
        workplace.person("ida").seesNothing();
    }

    /** What several are told of one person does not wait for that person's budget. */
    @Test
    void severalAreIntroducedToOneWithoutKeepingAnyWaiting() {
        walking(newcomer("mia"), newcomer("ben"), newcomer("eva"), TestPeople.offering("ida", "Planning"))
                .later(Period.ofDays(3));
        assertThat(workplace.person("ida").was())
                .hasSize(3)
                .allSatisfy(came -> assertThat(came).startsWith("WEDNESDAY 7"));
    }
}
