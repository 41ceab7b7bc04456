package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects, shadowing days and open roles: read by anybody, told to whoever they fit. The first day is a Monday. */
class OpportunityTest {

    @TempDir
    Path folder;

    private Workplace workplace;

    @BeforeEach
    void open() {
        workplace = Workplace.reading(
                new TestCatalog()
                        .with("en/opportunities/survey.yaml", """
                                id: survey
                                title: Help with the survey
                                text: Two afternoons with the people team.
                                sort: project
                                skills: [giving feedback]
                                until: 2026-01-16
                                contact: {name: Ada, email: ada@kith.example}
                                """)
                        .with("de/opportunities/survey.yaml", """
                                id: survey
                                title: Hilf bei der Umfrage
                                text: Zwei Nachmittage mit dem Personalteam.
                                sort: project
                                skills: [feedback geben]
                                until: 2026-01-16
                                contact: {name: Ada, email: ada@kith.example}
                                """)
                        .with("en/opportunities/lead.yaml", """
                                id: lead
                                title: Team lead for billing
                                text: From March on.
                                sort: role
                                skills: [planning]
                                until: 2026-01-09
                                link: {label: The role, url: "https://kith.example/role"}
                                """)
                        .in(folder),
                TestPeople.wanting("mia", "Giving Feedback"),
                TestPeople.wanting("amy", "planning"),
                TestPeople.in("ben", "Europe/Berlin"),
                TestPeople.speaking(TestPeople.wanting("uwe", "Feedback geben"), Locale.GERMAN));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Employee person(String id) {
        return workplace.person(id);
    }

    @Test
    void thoseWhoseWishesFitAreToldOnTheirNextWorkingDay() {
        workplace.later(Period.ofDays(5));
        assertThat(person("mia").was()).containsExactly("TUESDAY 6 10:00 Help with the survey");
        assertThat(person("amy").was()).containsExactly("TUESDAY 6 10:00 Team lead for billing");
        person("ben").seesNothing();
        var card = person("mia").sees("A project, open until Friday, January 16, 2026");
        card.nowReads("It is about: giving feedback\nTo answer, write to: Ada, ada@kith.example\n[Later]");
        card.asks("why");
        person("mia").seesAsNumber(2, "It is just this one because you want to learn Giving Feedback.");
    }

    @Test
    void inTheReadersLanguage() {
        workplace.later(Period.ofDays(2));
        person("uwe").sees("Ein Projekt, offen bis Freitag, 16. Januar 2026").nowReads("Zwei Nachmittage");
        person("uwe").says("lernen chancen");
        person("uwe").seesAsNumber(2, "Offen für alle");
    }

    @Test
    void nobodyIsToldTwiceHoweverLongItIsOpen() {
        workplace.later(Period.ofDays(2));
        workplace.hears(TestPeople.inDepartment("Legal", TestPeople.wanting("mia", "giving feedback")));
        workplace = workplace.again();
        workplace.later(Period.ofDays(8));
        assertThat(person("mia").was()).hasSize(1);
    }

    @Test
    void whoeverWishesForItLaterIsToldThen() {
        workplace.later(Period.ofDays(2));
        workplace.hears(TestPeople.wanting("ben", "giving feedback")).later(Period.ofDays(3));
        assertThat(person("ben").was()).containsExactly("THURSDAY 8 10:00 Help with the survey");
    }

    @Test
    void whatIsOverByThenIsNotToldAnyMore() {
        var away = TestPeople.onLeave(
                LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 12), TestPeople.wanting("ann", "planning"));
        workplace.knows(away).later(Period.ofDays(14));
        person("ann").seesNothing();
    }

    @Test
    void whoeverWishesForItNoMoreIsNotTold() {
        workplace.later(Duration.ofHours(1));
        workplace.hears(TestPeople.wanting("mia", "juggling")).later(Period.ofDays(5));
        person("mia").seesNothing();
    }

    @Test
    void aRoleToTryIsHeardInTheTitle() {
        workplace.knows(trying("joe", "Team Lead"), trying("kim", "Team cook")).later(Period.ofDays(3));
        assertThat(person("joe").was()).containsExactly("TUESDAY 6 10:00 Team lead for billing");
        person("kim").seesNothing();
    }

    private Person trying(String id, String role) {
        var person = TestPeople.in(id, "Europe/Berlin");
        workplace.knows(person).wouldTry(id, role);
        return person;
    }

    @Test
    void anybodyReadsWhatIsOpen() {
        person("ben").says("Learn opportunities");
        person("ben")
                .sees(
                        "Open to anybody\nTeam lead for billing. An open role, open until Friday, January 9, 2026.\n[Read it]\n"
                                + "Help with the survey. A project, open until Friday, January 16, 2026.")
                .asks("see-lead");
        var card = person("ben")
                .seesAsNumber(2, "From March on.")
                .nowReads("The role")
                .nowIsWithout("[Later]");
        person("ben").says("learn billing");
        person("ben").seesAsNumber(3, "Team lead for billing. An open role");
        person("ben").says("learn");
        person("ben").seesAsNumber(4, "[All of it] [Opportunities]");

        workplace.later(Period.ofDays(5));
        person("ben").says("learn opportunities");
        person("ben").seesAsNumber(5, "Help with the survey").nowIsWithout("billing");
        assertThat(card.isNotTaken("see-lead")).contains("no longer there");
        workplace.later(Period.ofDays(8));
        person("ben").says("learn opportunities");
        person("ben").seesAsNumber(6, "Nothing is open right now");
    }
}
