package dev.kith.calendar;

import static dev.kith.calendar.CalendarParts.EIGHT;
import static dev.kith.calendar.CalendarParts.EVERY_DAY;
import static dev.kith.calendar.CalendarParts.SIX;
import static dev.kith.calendar.CalendarParts.WEEK;
import static dev.kith.calendar.CalendarParts.at;
import static dev.kith.calendar.CalendarParts.holidays;
import static dev.kith.calendar.CalendarParts.onLeave;
import static dev.kith.calendar.CalendarParts.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.calendar.CalendarSettings.Location;
import dev.kith.people.Leave;
import dev.kith.people.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final String BERLIN = "Europe/Berlin";

    private final WorkingTime time = CalendarParts.workingTime(Map.of(
            "Berlin",
            holidays("de-be"),
            "Stuttgart",
            holidays("de-bw"),
            "New York",
            holidays("us-ny"),
            "Dubai",
            new Location("", LocalTime.of(9, 30), null, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), List.of()),
            "Night",
            new Location("", LocalTime.of(22, 0), LocalTime.MIDNIGHT, null, List.of())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin     | Europe/Berlin       | 2026-01-07T07:59:59 | 2026-01-07T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-07T08:00    | 2026-01-07T08:00 | ''
            Berlin     | Europe/Berlin       | 2026-01-07T17:59:59 | 2026-01-07T17:59:59 | ''
            Berlin     | Europe/Berlin       | 2026-01-07T18:00    | 2026-01-08T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-08T00:00    | 2026-01-08T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-07T23:59:59 | 2026-01-08T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-09T18:00    | 2026-01-12T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-10T00:00    | 2026-01-12T08:00 | not a working day
            Berlin     | Europe/Berlin       | 2026-01-11T12:00    | 2026-01-12T08:00 | not a working day
            Stuttgart  | Europe/Berlin       | 2026-01-06T10:00    | 2026-01-07T08:00 | a public holiday (Epiphany)
            stuttgart  | Europe/Berlin       | 2026-01-05T20:00    | 2026-01-07T08:00 | outside working hours
            Berlin     | Europe/Berlin       | 2026-01-06T10:00    | 2026-01-06T10:00 | ''
            Elsewhere  | Europe/Berlin       | 2026-12-25T10:00    | 2026-12-25T10:00 | ''
            Berlin     | Europe/Berlin       | 2026-12-25T10:00    | 2026-12-28T08:00 | a public holiday (1st Christmas day)
            New York   | America/New_York    | 2026-07-03T10:00    | 2026-07-06T08:00 | a public holiday (Independence Day)
            NEW-YORK   | America/New_York    | 2026-11-26T10:00    | 2026-11-27T08:00 | a public holiday (Thanksgiving Day)
            Berlin     | America/New_York    | 2026-07-03T10:00    | 2026-07-03T10:00 | ''
            Berlin     | Asia/Tokyo          | 2026-05-01T09:00    | 2026-05-04T08:00 | a public holiday (Labour day)
            Bengaluru  | Asia/Kolkata        | 2026-01-07T07:45    | 2026-01-07T08:00 | outside working hours
            Kathmandu  | Asia/Kathmandu      | 2026-01-07T18:15    | 2026-01-08T08:00 | outside working hours
            Apia       | Pacific/Apia        | 2026-01-09T19:00    | 2026-01-12T08:00 | outside working hours
            Apia       | Pacific/Apia        | 2011-12-29T19:00    | 2012-01-02T08:00 | outside working hours
            Adelaide   | Australia/Lord_Howe | 2026-04-03T18:00    | 2026-04-06T08:00 | outside working hours
            Dubai      | Asia/Dubai          | 2026-01-09T10:00    | 2026-01-11T09:30 | not a working day
            Dubai      | Asia/Dubai          | 2026-01-11T09:29    | 2026-01-11T09:30 | outside working hours
            Dubai      | Asia/Dubai          | 2026-01-12T18:00    | 2026-01-18T09:30 | outside working hours
            Night      | Europe/Berlin       | 2026-01-07T23:59:59 | 2026-01-07T23:59:59 | ''
            Night      | Europe/Berlin       | 2026-01-08T00:00    | 2026-01-08T22:00 | outside working hours
            """)
    void opensAtTheFirstWorkingInstantAndSaysWhyNotAtOnce(
            String location, String zone, String from, String open, String reason) {
        var person = somebody(location, zone);
        assertThat(time.nextOpen(person, at(from, zone))).isEqualTo(new Opening(at(open, zone), reason));
        assertThat(time.isOpen(person, at(from, zone))).isEqualTo(from.equals(open));
    }

    @Test
    void theSameInstantIsOpenForOneAndClosedForAnother() {
        var noon = Instant.parse("2026-01-07T12:00:00Z");
        assertThat(time.isOpen(somebody("Berlin", BERLIN), noon)).isTrue();
        assertThat(time.isOpen(somebody("Berlin", "Asia/Kathmandu"), noon)).isTrue();
        assertThat(time.isOpen(somebody("Berlin", "Asia/Kolkata"), noon)).isTrue();
        assertThat(time.isOpen(somebody("Berlin", "Pacific/Apia"), noon)).isFalse();
        assertThat(time.isOpen(somebody("Berlin", "America/New_York"), noon)).isFalse();
    }

    @Test
    void leaveIncludesBothItsEndsInThePersonsOwnZone() {
        var away = onLeave("Apia", "Pacific/Apia", LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 8));
        var back = at("2026-01-09T08:00", "Pacific/Apia");
        assertThat(time.isOpen(away, at("2026-01-05T17:59", "Pacific/Apia"))).isTrue();
        assertThat(time.nextOpen(away, at("2026-01-06T08:00", "Pacific/Apia")))
                .isEqualTo(new Opening(back, "on leave"));
        assertThat(time.nextOpen(away, at("2026-01-08T23:59", "Pacific/Apia")))
                .isEqualTo(new Opening(back, "on leave"));
        assertThat(time.nextOpen(away, at("2026-01-05T18:00", "Pacific/Apia")))
                .isEqualTo(new Opening(back, "outside working hours"));
    }

    @Test
    void aLeaveWithoutAnEndNeverOpens() {
        var away = onLeave("Berlin", BERLIN, LocalDate.of(2026, 1, 6), null);
        var never = time.nextOpen(away, at("2026-01-07T10:00", BERLIN));
        assertThat(never).isEqualTo(new Opening(Instant.MAX, "on leave"));
        assertThat(never.isNever()).isTrue();
        assertThat(time.nextOpen(away, never.at()).isNever()).isTrue();
        assertThat(time.afterWorkingDays(away, at("2026-01-05T10:00", BERLIN), 0))
                .isEqualTo(at("2026-01-05T10:00", BERLIN));
        assertThat(time.afterWorkingDays(away, at("2026-01-05T10:00", BERLIN), 1))
                .isEqualTo(Instant.MAX);
    }

    @Test
    void hoursThatBeginInAGapBeginAtItsEnd() {
        var odd = WorkingTime.everywhere(LocalTime.of(2, 30), SIX, EVERY_DAY);
        assertThat(odd.nextOpen(somebody("", BERLIN), Instant.parse("2026-03-28T23:30:00Z"))
                        .at())
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void hoursThatBeginTwiceBeginTheFirstTime() {
        var odd = WorkingTime.everywhere(LocalTime.of(2, 30), SIX, EVERY_DAY);
        var person = somebody("", BERLIN);
        assertThat(odd.nextOpen(person, Instant.parse("2026-10-24T22:00:00Z")).at())
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(odd.nextOpen(person, Instant.parse("2026-10-25T01:10:00Z")).at())
                .as("the clock shows 02:10 for the second time")
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin    | 2026-01-07T10:00 | 0  | 2026-01-07T10:00
            Berlin    | 2026-01-07T20:00 | 0  | 2026-01-08T08:00
            Berlin    | 2026-01-07T10:00 | 1  | 2026-01-08T10:00
            Berlin    | 2026-01-09T10:00 | 1  | 2026-01-12T10:00
            Berlin    | 2026-01-10T10:00 | 1  | 2026-01-12T10:00
            Berlin    | 2026-01-09T20:00 | 1  | 2026-01-13T08:00
            Berlin    | 2026-01-09T05:00 | 1  | 2026-01-12T08:00
            Stuttgart | 2026-01-05T10:00 | 1  | 2026-01-07T10:00
            Stuttgart | 2026-01-02T10:00 | 3  | 2026-01-08T10:00
            Berlin    | 2026-03-27T09:15 | 1  | 2026-03-30T09:15
            Berlin    | 2026-01-07T10:00 | 20 | 2026-02-04T10:00
            """)
    void workingDaysSkipWeekendsAndHolidays(String location, String from, int days, String then) {
        assertThat(time.afterWorkingDays(somebody(location, BERLIN), at(from, BERLIN), days))
                .isEqualTo(at(then, BERLIN));
    }

    @Test
    void workingDaysSkipLeave() {
        var away = onLeave("Berlin", BERLIN, LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 13));
        assertThat(time.afterWorkingDays(away, at("2026-01-07T10:00", BERLIN), 2))
                .isEqualTo(at("2026-01-15T10:00", BERLIN));
    }

    @Test
    void aDayThatNeverWasIsNoWorkingDay() {
        Person apia = somebody("Apia", "Pacific/Apia");
        var usual = WorkingTime.everywhere(EIGHT, SIX, WEEK);
        assertThat(usual.afterWorkingDays(apia, at("2011-12-29T10:00", "Pacific/Apia"), 1))
                .isEqualTo(at("2012-01-02T10:00", "Pacific/Apia"));
    }

    @Test
    void aLocalTimeInAGapMovesToItsEndAfterWorkingDaysToo() {
        var odd = WorkingTime.everywhere(LocalTime.of(2, 0), SIX, EVERY_DAY);
        assertThat(odd.afterWorkingDays(somebody("", BERLIN), at("2026-03-28T02:30", BERLIN), 1))
                .isEqualTo("2026-03-29T01:00:00Z");
        assertThat(odd.afterWorkingDays(somebody("", BERLIN), at("2026-10-24T02:30", BERLIN), 1))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    /** The clocks go forward on the 29th of March in Berlin; Kathmandu is five hours and three quarters ahead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin | Europe/Berlin  | 10:00 | 16:00 | 2026-03-27T16:00 | 2026-03-30T10:00
            Berlin | Europe/Berlin  | 10:00 | 16:00 | 2026-03-30T10:00 | 2026-03-30T10:00
            Berlin | Europe/Berlin  | 00:00 | 16:00 | 2026-01-07T16:30 | 2026-01-08T08:00
            Berlin | Europe/Berlin  | 10:00 | 00:00 | 2026-01-07T17:59 | 2026-01-07T17:59
            Berlin | Europe/Berlin  | 07:00 | 19:00 | 2026-01-07T07:30 | 2026-01-07T08:00
            Berlin | Europe/Berlin  | 07:00 | 19:00 | 2026-01-07T18:30 | 2026-01-08T08:00
            Berlin | Asia/Kathmandu | 11:00 | 12:00 | 2026-01-07T09:15 | 2026-01-07T11:00
            Night  | Europe/Berlin  | 23:00 | 00:00 | 2026-01-07T22:30 | 2026-01-07T23:00
            """)
    void ownHoursAreNeverWiderThanTheOrganisations(
            String location, String zone, LocalTime from, LocalTime until, String local, String open) {
        var opening = time.within(from, until).nextOpen(somebody(location, zone), at(local, zone));

        assertThat(opening.at()).isEqualTo(at(open, zone));
    }

    @Test
    void hoursThatDoNotMeetTheOrganisationsAreNever() {
        var own = time.within(LocalTime.of(19, 0), LocalTime.of(20, 0));
        var person = somebody("Berlin", BERLIN);

        assertThat(own.hours(person).isEmpty()).isTrue();
        assertThat(own.nextOpen(person, at("2026-01-07T10:00", BERLIN)).isNever())
                .isTrue();
    }

    /** What the directory knows is no secret; what they said themselves is theirs. */
    @Test
    void aLeaveOfOnesOwnReadsNotAvailable() {
        var filed = onLeave("Berlin", BERLIN, LocalDate.parse("2026-01-05"), LocalDate.parse("2026-01-06"));
        var person = away(filed, "2026-01-06", "2026-01-07");

        assertThat(time.nextOpen(away(filed, "2026-01-05", "2026-01-06"), at("2026-01-06T10:00", BERLIN)))
                .isEqualTo(new Opening(at("2026-01-07T08:00", BERLIN), "on leave"));
        assertThat(time.nextOpen(person, at("2026-01-06T10:00", BERLIN)))
                .isEqualTo(new Opening(at("2026-01-08T08:00", BERLIN), "not available"));
        assertThat(time.nextOpen(person, at("2026-01-07T10:00", BERLIN)))
                .isEqualTo(new Opening(at("2026-01-08T08:00", BERLIN), "not available"));
    }

    /** The 10th is a Saturday. What would be closed anyhow is no choice of theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-10 | 2026-01-23 | 2026-01-10T10:00 | 2026-01-26T08:00 | not available
            2026-01-12 | 2026-01-12 | 2026-01-10T10:00 | 2026-01-13T08:00 | not available
            2026-01-07 | 2026-01-07 | 2026-01-06T19:00 | 2026-01-08T08:00 | not available
            2026-01-10 | 2026-01-11 | 2026-01-10T10:00 | 2026-01-12T08:00 | not a working day
            2026-01-07 | 2026-01-07 | 2026-01-07T19:00 | 2026-01-08T08:00 | outside working hours
            """)
    void aLeaveOfOnesOwnIsTheReasonWhereItClosesAnythingOnTheWay(
            String first, String last, String from, String open, String reason) {
        var person = away(somebody("Berlin", BERLIN), first, last);

        assertThat(time.nextOpen(person, at(from, BERLIN))).isEqualTo(new Opening(at(open, BERLIN), reason));
    }

    private static Person away(Person filed, String first, String last) {
        var dates = filed.dates();
        var own = new Leave(LocalDate.parse(first), LocalDate.parse(last));
        return new Person(
                filed.id(),
                filed.contact(),
                filed.work(),
                new Person.Dates(dates.start(), null, dates.leaveFrom(), dates.leaveUntil(), own),
                filed.skills(),
                filed.attributes());
    }
}
