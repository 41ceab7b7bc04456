package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What becomes of what is planned when people move, come and go. The workplace opens on Monday, 5 January, at 06:00 UTC. */
class ReplanningTest {

    private static final String TUESDAYS = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'person.department != "Gone"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private static final Duration UNTIL_TUESDAY_AT_NINE_UTC = Duration.ofHours(27);

    @Test
    void whoMovesWestGetsItAtTenOfTheNewPlaceAndOnce() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs(TUESDAYS).hears(TestPeople.in("ana", "America/New_York"));
            workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);
            workplace.person("ana").seesNothing();

            workplace.later(Duration.ofHours(6));
            workplace.person("ana").sees("check-in");
            assertThat(sentAt(workplace)).isEqualTo(Instant.parse("2026-01-06T15:00:00Z"));
            assertThat(workplace.later(Period.ofDays(1)).progress("weekly").planned())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoMovesEastGetsItAtTenOfTheNewPlaceAndOnce() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs(TUESDAYS).hears(TestPeople.in("ana", "Asia/Kolkata"));
            workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);

            workplace.person("ana").sees("check-in");
            assertThat(sentAt(workplace)).isEqualTo(Instant.parse("2026-01-06T04:30:00Z"));
            assertThat(workplace.later(Period.ofDays(1)).progress("weekly").planned())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoComesLaterGetsWhatIsStillToCome() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs(TUESDAYS).later(Duration.ofHours(20)).hears(TestPeople.in("ben", "Europe/Berlin"));
            workplace.later(Duration.ofHours(8));
            workplace.person("ben").sees("check-in");
        }
    }

    @Test
    void whoLeavesTheAudienceGetsNothingMore() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            workplace.runs(TUESDAYS).hears(inDepartment(TestPeople.in("ana", "Europe/Berlin"), "Gone"));
            workplace.later(UNTIL_TUESDAY_AT_NINE_UTC);

            workplace.person("ana").seesNothing();
            assertThat(reason(workplace)).isEqualTo("no longer in the audience");
        }
    }

    private static Person inDepartment(Person person, String department) {
        var work = person.work();
        return new Person(
                person.id(),
                person.contact(),
                new Person.Work(work.manager(), department, work.location(), work.mode(), work.level()),
                person.dates(),
                person.skills(),
                person.attributes());
    }

    private static Instant sentAt(Workplace workplace) {
        return workplace.deliveries("weekly").getFirst().sentAt().toInstant();
    }

    private static String reason(Workplace workplace) {
        return workplace.deliveries("weekly").getFirst().reason();
    }
}
