package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is new gets a buddy of their own department, and a journey knows who that is. It is a Monday. */
class BuddiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    /** By the prompt; mia is new in Support, and so is only ida of those who are not. */
    private void introducedBy(String prompt, String reader) {
        workplace.close();
        var catalog = TestCatalog.shippedWith(folder, "journeys/arrival.yaml", """
                id: arrival
                title: Arrival
                anchor: startDate
                steps:
                  - {id: beside, day: 3, at: "09:00", prompt: listening-tour, to: %s}
                """.formatted(reader));
        workplace = Workplace.reading(
                catalog,
                TestPeople.starting(TODAY, TestPeople.inDepartment("Support", colleague("mia"))),
                colleague("ben"),
                colleague("cai"),
                TestPeople.inDepartment("Support", colleague("ida")));
        workplace.runs("""
                id: welcome
                activity: {kind: introduction, prompt: %s}
                programme:
                  form: mentors
                  sharing: 'daysSince(person.startDate) > 365'
                  skill: welcome
                  joining: everybody
                  weights: {department: -10}
                audience: 'daysSince(person.startDate) < 30'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
                """.formatted(prompt));
        workplace.runs("""
                id: arrival
                activity: {kind: journey, prompt: arrival}
                audience: 'true'
                """).later(Period.ofDays(5));
    }

    private static Person colleague(String id) {
        return TestPeople.in(id, "Europe/Berlin");
    }

    @Test
    void whoIsNewGetsABuddyOfTheirDepartment() {
        introducedBy("buddies", "buddy");

        workplace.person("mia").sees("Meet ida, who knows the ropes here");
        workplace.person("ida").seesLast("Meet mia, who is new here");
        workplace.person("ben").seesNothing();
        workplace.person("cai").seesNothing();
    }

    @Test
    void aStepForTheBuddyReachesThem() {
        introducedBy("buddies", "buddy");

        assertThat(workplace.person("ida").was())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("Listen before you change anything");
        assertThat(workplace.deliveries("arrival")).hasSize(1);
    }

    @Test
    void aBuddyIsNoMentor() {
        introducedBy("buddies", "mentor");

        assertThat(workplace.deliveries("arrival")).isEmpty();
    }

    @Test
    void aSponsorIsNeither() {
        introducedBy("sponsors", "mentor");
        assertThat(workplace.person("mia").home()).contains("ida: on");
        assertThat(workplace.deliveries("arrival")).isEmpty();

        introducedBy("sponsors", "buddy");
        assertThat(workplace.deliveries("arrival")).isEmpty();
    }
}
