package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.calendar.WorkingTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.redis.TestRedis;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a round's time is spread, each person's own is inside their working hours of the day, and stays what it is. */
class RoundTimesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 6);
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2030-01-01T00:00:00Z");

    private static RoundTimes working(String from, String until) {
        var hours =
                WorkingTime.everywhere(LocalTime.parse(from), LocalTime.parse(until), EnumSet.allOf(DayOfWeek.class));
        return new RoundTimes(new Lots(TestRedis.vault()), hours);
    }

    private static Campaign campaign(String at, Duration spread) {
        var schedule = new Schedule("FREQ=DAILY", LocalTime.parse(at), LocalDate.of(2020, 1, 1), spread);
        return new Campaign(
                new CampaignId("weekly"),
                new Campaign.ActivityRef("checkin", "weekly"),
                "true",
                new Campaign.Plan(
                        Optional.of(schedule),
                        Optional.empty(),
                        Campaign.Limits.DEFAULT,
                        Optional.empty(),
                        new Loop(Optional.empty(), false)),
                new Campaign.Handling(Campaign.Mode.NAMED, 5, List.of(), List.of()));
    }

    private static List<LocalTime> times(RoundTimes times, Campaign campaign) {
        return IntStream.range(0, 400)
                .mapToObj(i -> TestPeople.in("p" + i, "Europe/Berlin"))
                .map(person ->
                        times.of(campaign, DAY, person).atZone(person.zone()).toLocalTime())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, PT4H, 10:00, 14:00",
        "06:00, PT6H, 08:00, 12:00",
        "16:00, PT8H, 16:00, 18:00",
        "00:00, PT23H, 08:00, 18:00",
    })
    void itFillsWhatOfTheSpreadIsWorkingTime(String at, Duration spread, LocalTime first, LocalTime end) {
        var times = times(working("08:00", "18:00"), campaign(at, spread));

        assertThat(times)
                .allSatisfy(time -> assertThat(time).isAfterOrEqualTo(first).isBefore(end));
        long quarter = Duration.between(first, end).toSeconds() / 4;
        for (int i = 0; i < 4; i++) {
            LocalTime begin = first.plusSeconds(quarter * i);
            assertThat(times)
                    .as("from %s", begin)
                    .filteredOn(time -> !time.isBefore(begin) && time.isBefore(begin.plusSeconds(quarter)))
                    .hasSizeBetween(60, 140);
        }
    }

    @Test
    void whereTheDayIsOverItIsAsIfItWereNotSpread() {
        assertThat(times(working("08:00", "18:00"), campaign("19:00", Duration.ofHours(4))))
                .containsOnly(LocalTime.of(19, 0));
    }

    @Test
    void itIsAnotherInEachRoundAndTheSameWheneverItIsAskedFor() {
        var ana = TestPeople.in("ana", "Europe/Berlin");
        var spread = campaign("09:00", Duration.ofHours(8));
        var times = IntStream.range(0, 30)
                .mapToObj(i -> working("08:00", "18:00").of(spread, DAY.plusDays(i), ana))
                .toList();
        var again = IntStream.range(0, 30)
                .mapToObj(i -> working("08:00", "18:00").of(spread, DAY.plusDays(i), ana))
                .toList();

        assertThat(again).isEqualTo(times);
        assertThat(times.stream().map(at -> at.atZone(ana.zone()).toLocalTime()).distinct())
                .hasSizeGreaterThan(25);
    }

    /** Hours in which clocks change, also around midnight. */
    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, 00:00, PT23H59M", "00:00, 06:00, 00:30, PT5H", "01:30, 04:00, 00:00, PT6H",
        "02:30, 12:00, 02:00, PT3H", "08:00, 18:00, 10:00, PT6H", "20:00, 00:00, 22:30, PT1H30M",
    })
    void noChangeOfAnyClockLeadsOutOfTheWorkingHoursOfTheDay(String from, String until, String at, Duration spread) {
        var times = working(from, until);
        var hours =
                WorkingTime.everywhere(LocalTime.parse(from), LocalTime.parse(until), EnumSet.allOf(DayOfWeek.class));
        var campaign = campaign(at, spread);
        int looked = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            var transition = zone.getRules().nextTransition(FIRST);
            while (transition != null && transition.getInstant().isBefore(LAST)) {
                LocalDate day = transition.getDateTimeBefore().toLocalDate();
                for (int i = 0; i < 12; i++) {
                    var person = TestPeople.in("p" + i, id);
                    assertInside(times, hours, campaign, day.plusDays(i % 3 - 1), person);
                    looked++;
                }
                transition = zone.getRules().nextTransition(transition.getInstant());
            }
        }
        assertThat(looked).isGreaterThan(10_000);
    }

    private static void assertInside(
            RoundTimes times, WorkingTime hours, Campaign campaign, LocalDate day, Person person) {
        var its = times.of(campaign, day, person);
        var local = its.atZone(person.zone());
        if (!local.toLocalDate().equals(day) || !hours.isOpen(person, its)) {
            assertThat(its)
                    .as("%s on %s in %s", person.id(), day, person.zone())
                    .isNull();
        }
    }
}
