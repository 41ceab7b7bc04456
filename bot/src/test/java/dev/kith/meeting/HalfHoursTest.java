package dev.kith.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.calendar.WorkingTime;
import dev.kith.people.Person;
import dev.kith.privacy.OwnHours;
import dev.kith.privacy.PrivacyParts;
import dev.kith.redis.TestRedis;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which half hours several people are offered. */
class HalfHoursTest {

    private static final WorkingTime OFFICE = WorkingTime.everywhere(
            LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** At all hours of all days, so that a change of the clock is among them. */
    private static final WorkingTime ALWAYS =
            WorkingTime.everywhere(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class));

    private static final Instant MONDAY = Instant.parse("2026-01-05T00:00:00Z");

    private final Person ana = TestPeople.in("ana", "Europe/Berlin");

    @Test
    void areEightOverFiveWorkingDays() {
        var offered = offered(OFFICE, MONDAY, ana, TestPeople.in("ben", "Europe/Berlin"));

        assertThat(offered).hasSize(8).isSorted();
        assertThat(offered.stream().map(half -> day(half, ana)).distinct()).hasSize(5);
    }

    /** In Kathmandu the full hour of Berlin is a quarter to. */
    @Test
    void areWithinTheHoursOfEachEvenAQuarterApart() {
        var ben = TestPeople.in("ben", "Asia/Kathmandu");

        assertThat(offered(OFFICE, MONDAY, ana, ben)).isNotEmpty().allSatisfy(half -> {
            for (Person person : List.of(ana, ben)) {
                assertThat(OFFICE.isOpen(person, half)).isTrue();
                assertThat(OFFICE.isOpen(person, half.plus(Duration.ofMinutes(29))))
                        .isTrue();
            }
        });
    }

    @Test
    void areNoneWhereTheirHoursNeverMeet() {
        assertThat(offered(OFFICE, MONDAY, ana, TestPeople.in("ben", "Pacific/Honolulu")))
                .isEmpty();
    }

    @Test
    void leaveOutALeave() {
        var away = TestPeople.onLeave(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 7), TestPeople.in("ben", "UTC"));

        assertThat(offered(OFFICE, MONDAY, ana, away))
                .hasSize(8)
                .extracting(half -> day(half, away))
                .doesNotContain(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 7));
    }

    @Test
    void goByHoursOfTheirOwn() {
        try (var redis = TestRedis.empty(TestRedis.Mode.ALONE)) {
            var consents = PrivacyParts.consents(redis);
            consents.hours(ana.id(), new OwnHours(Optional.of(LocalTime.of(14, 0)), Optional.empty()));

            assertThat(new HalfHours(OFFICE, consents).of(List.of(ana, TestPeople.in("ben", "Europe/Berlin")), MONDAY))
                    .hasSize(8)
                    .allSatisfy(half ->
                            assertThat(half.atZone(ana.zone()).getHour()).isGreaterThanOrEqualTo(14));
        }
    }

    /** On the night on which the clock goes forward, and on the one on which it goes back. */
    @Test
    void areHalfAnHourLongWhereTheClockChanges() {
        for (String night : List.of("2026-03-28T22:00:00Z", "2026-10-24T21:00:00Z")) {
            var offered = offered(ALWAYS, Instant.parse(night), ana, TestPeople.in("ben", "Asia/Kolkata"));

            assertThat(offered).hasSize(8).isSorted().doesNotHaveDuplicates();
            assertThat(offered.stream().map(half -> day(half, ana)).distinct()).hasSize(5);
        }
    }

    /** Eight to half past eight in Berlin is a quarter of a year the hour after seven at Greenwich, and then the one after six. */
    @Test
    void followTheClockOfEach() {
        var early = WorkingTime.everywhere(LocalTime.of(8, 0), LocalTime.of(8, 30), EnumSet.allOf(DayOfWeek.class));
        var offered = offered(early, Instant.parse("2026-03-27T12:00:00Z"), ana, TestPeople.in("ben", "Europe/Paris"));

        assertThat(offered)
                .extracting(Instant::toString)
                .containsExactly(
                        "2026-03-28T07:00:00Z",
                        "2026-03-29T06:00:00Z",
                        "2026-03-30T06:00:00Z",
                        "2026-03-31T06:00:00Z",
                        "2026-04-01T06:00:00Z");
    }

    /** Nobody is told of a half hour when it has begun. */
    @Test
    void areKnownHalfAnHourBefore() {
        try (var redis = TestRedis.empty(TestRedis.Mode.ALONE)) {
            var halfHours = new HalfHours(OFFICE, PrivacyParts.consents(redis));
            var people = List.of(ana, TestPeople.in("ben", "Europe/London"));
            Instant night = Instant.parse("2026-01-06T03:00:00Z");

            assertThat(halfHours.canBeTold(people, night, Instant.parse("2026-01-06T09:30:00Z")))
                    .isTrue();
            assertThat(halfHours.canBeTold(people, night, Instant.parse("2026-01-06T09:00:00Z")))
                    .isFalse();
        }
    }

    private static LocalDate day(Instant half, Person person) {
        return half.atZone(person.zone()).toLocalDate();
    }

    private static List<Instant> offered(WorkingTime working, Instant from, Person... people) {
        try (var redis = TestRedis.empty(TestRedis.Mode.ALONE)) {
            return new HalfHours(working, PrivacyParts.consents(redis)).of(List.of(people), from);
        }
    }
}
