package dev.kith.calendar;

import static dev.kith.calendar.CalendarParts.holidays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilesTest {

    @TempDir
    Path folder;

    @Test
    void anEventOfAWholeDayIsThatDay() {
        assertThat(days(2026, "DTSTART;VALUE=DATE:20261224", "SUMMARY:Company holiday\\, paid"))
                .containsExactly(Map.entry(LocalDate.of(2026, 12, 24), "Company holiday, paid"));
    }

    @Test
    void anEventOfSeveralDaysEndsBeforeItsEndAlsoIntoTheNextYear() {
        String[] closed = {"DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20270103", "SUMMARY:Closed"};
        assertThat(days(2026, closed)).containsKeys(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 31));
        assertThat(days(2027, closed))
                .containsKeys(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2))
                .doesNotContainKey(LocalDate.of(2027, 1, 3));
        assertThat(days(2028, closed)).isEmpty();
    }

    @Test
    void aYearlyEventComesBackEveryYear() {
        String[] yearly = {"DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"};
        assertThat(days(2026, yearly)).containsOnlyKeys(LocalDate.of(2026, 2, 28));
        assertThat(days(2028, yearly)).containsOnlyKeys(LocalDate.of(2028, 2, 29));
        assertThat(days(2019, yearly)).isEmpty();
    }

    @Test
    void aRuleEndsWithItsLastRepetition() {
        String[] until = {"DTSTART;VALUE=DATE:20251224", "RRULE:FREQ=YEARLY;UNTIL=20271224"};
        assertThat(days(2027, until)).containsOnlyKeys(LocalDate.of(2027, 12, 24));
        assertThat(days(2028, until)).isEmpty();
        assertThat(days(2027, "DTSTART;VALUE=DATE:20251224", "RRULE:FREQ=YEARLY;COUNT=2"))
                .isEmpty();
        String[] berlin = {"DTSTART;TZID=Europe/Berlin:20251224T000000", "RRULE:FREQ=YEARLY;UNTIL=20271223T230000Z"};
        assertThat(days(2027, berlin)).containsOnlyKeys(LocalDate.of(2027, 12, 24));
    }

    @Test
    void datesCanBeAddedAndTakenOut() {
        String[] dates = {
            "DTSTART;VALUE=DATE:20260703",
            "RRULE:FREQ=YEARLY",
            "RDATE;VALUE=DATE:20271001,20271002",
            "EXDATE;VALUE=DATE:20280703"
        };
        assertThat(days(2027, dates))
                .containsOnlyKeys(LocalDate.of(2027, 7, 3), LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 2));
        assertThat(days(2028, dates)).isEmpty();
    }

    @Test
    void oneRepetitionCanBeMovedOrCancelled() {
        String events = event("UID:picnic", "DTSTART;VALUE=DATE:20260703", "RRULE:FREQ=YEARLY")
                + event("UID:picnic", "RECURRENCE-ID;VALUE=DATE:20270703", "DTSTART;VALUE=DATE:20270709")
                + event(
                        "UID:picnic",
                        "RECURRENCE-ID;VALUE=DATE:20280703",
                        "DTSTART;VALUE=DATE:20280703",
                        "STATUS:CANCELLED");
        var picnic = IcsFile.read(calendar(events));
        assertThat(picnic.in(2026)).containsOnlyKeys(LocalDate.of(2026, 7, 3));
        assertThat(picnic.in(2027)).containsOnlyKeys(LocalDate.of(2027, 7, 9));
        assertThat(picnic.in(2028)).isEmpty();
        assertThat(picnic.in(2029)).containsOnlyKeys(LocalDate.of(2029, 7, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Apia", "America/Los_Angeles", "America/Sao_Paulo"})
    void aDateIsTheSameDateWhereverTheMachineStands(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            String[] floating = {"DTSTART:20201104T000000", "DURATION:P1D", "RRULE:FREQ=YEARLY;UNTIL=20271104T000000"};
            assertThat(days(2020, floating)).containsOnlyKeys(LocalDate.of(2020, 11, 4));
            assertThat(days(2027, floating)).containsOnlyKeys(LocalDate.of(2027, 11, 4));
            String[] zoned = {"DTSTART;TZID=Asia/Tokyo:20261104T000000", "DTEND;TZID=Asia/Tokyo:20261106T000000"};
            assertThat(days(2026, zoned)).containsOnlyKeys(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 5));
            assertThat(days(2027, "DTSTART;VALUE=DATE:20201104", "RRULE:FREQ=YEARLY;UNTIL=20271104"))
                    .containsOnlyKeys(LocalDate.of(2027, 11, 4));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void everyDayThatAnEventTouchesCounts() {
        assertThat(days(2026, "DTSTART:20261224T120000", "DTEND:20261225T060000"))
                .containsOnlyKeys(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
    }

    @Test
    void remindersAreReadOverAndFoldedLinesPutTogether() {
        String[] reminded = {
            "DTSTART;VALUE=DATE:20261224",
            "SUMMARY:Company",
            "  holiday",
            "BEGIN:VALARM",
            "TRIGGER:-PT15M",
            "SUMMARY:Wake up",
            "DURATION:PT1H",
            "END:VALARM"
        };
        assertThat(days(2026, reminded)).containsExactly(Map.entry(LocalDate.of(2026, 12, 24), "Company holiday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART;VALUE=DATE:20261324     | :4: DTSTART 20261324 is no date (valid: 20261224, or 20261224T080000)
            DTSTART;VALUE=DATE:2026-12-24   | :4: DTSTART 2026-12-24 is no date
            DTSTART:20260230T080000         | :4: DTSTART 20260230T080000 is no date
            DTSTART:20261224T230000Z        | :4: DTSTART 20261224T230000Z is a time in UTC
            SUMMARY:Without a start         | :3: the event has no start (valid: DTSTART;VALUE=DATE:20261224)
            no property at all              | :4: Skipping malformed line (no colon
            """)
    void aLineThatCannotBeUnderstoodIsNamed(String line, String problem) {
        assertThatThrownBy(() -> IcsFile.read(calendar(event(line))))
                .isInstanceOf(CalendarRefused.class)
                .message()
                .containsIgnoringCase(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=SOMETIMES            | :5: RRULE FREQ=SOMETIMES is no rule (valid: FREQ=YEARLY)
            RRULE:FREQ=YEARLY;UNTIL=20301224T000000Z | :5: RRULE FREQ=YEARLY;UNTIL=20301224T000000Z cannot be followed
            DTEND;VALUE=DATE:20261223       | :4: DTSTART 20261224 is after its end
            DTEND:20261225T000000Z          | :5: DTEND 20261225T000000Z is a time in UTC
            DURATION:long                   | :5: DURATION long is no duration (valid: P1D)
            EXDATE;VALUE=DATE:20261224,x    | :5: EXDATE 20261224,x is no date
            """)
    void whatDoesNotFitTheStartIsNamed(String line, String problem) {
        assertThatThrownBy(() -> IcsFile.read(calendar(event("DTSTART;VALUE=DATE:20261224", line))))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageStartingWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\n"})
    void aFileThatIsCutOffIsRefused(String text) {
        assertThatThrownBy(() -> IcsFile.read(text)).hasMessageContaining("is not a whole calendar");
    }

    @Test
    void aListHasOneDayOnEachLine() {
        var list = DateList.read("""
                # Ours.
                2026-12-24: Company holiday
                "2027-01-04": 'Bridge: day'
                """);
        assertThat(list.in(2026)).containsEntry(LocalDate.of(2026, 12, 24), "Company holiday");
        assertThat(list.in(2027)).containsEntry(LocalDate.of(2027, 1, 4), "Bridge: day");
        assertThat(DateList.read("").in(2026)).isEmpty();
    }

    @Test
    void everyLineOfAListThatIsNoDayIsNamed() {
        assertThatThrownBy(() -> DateList.read("""
                2026-12-24: Company holiday
                2026-13-01: Odd
                2026-12-24: Again
                2026-12-27: [a, b]
                Christmas: 2026-12-25
                """)).hasMessage("""
                :2: 2026-13-01 is no date (valid: 2026-12-24: Company holiday)
                :3: 2026-12-24 is there twice (valid: 2026-12-24: Company holiday)
                :4: 2026-12-27 is more than a name (valid: 2026-12-24: Company holiday)
                :5: Christmas is no date (valid: 2026-12-24: Company holiday)""");
        assertThatThrownBy(() -> DateList.read("- 2026-12-24")).hasMessageStartingWith(":1: not a list of days");
        assertThatThrownBy(() -> DateList.read("a: 'b")).hasMessageContaining("is no YAML");
    }

    @Test
    void filesOfOnesOwnComeBesideThePublicHolidays() throws IOException {
        Path ics =
                Files.writeString(folder.resolve("own.ics"), "\uFEFF" + calendar(event("DTSTART;VALUE=DATE:20261224")));
        Path list = Files.writeString(folder.resolve("own.yml"), "2026-12-25: Christmas with us\n");
        var holidays =
                new CalendarReader().holidays(Map.of("Berlin", holidays("de-be", ics.toString(), list.toString())));
        assertThat(holidays.on("berlin", LocalDate.of(2026, 12, 24))).contains("");
        assertThat(holidays.on("berlin", LocalDate.of(2026, 12, 25))).contains("Christmas with us");
        assertThat(holidays.on("berlin", LocalDate.of(2026, 5, 1))).contains("Labour day");
    }

    @Test
    void aBadFileIsRefusedWithItsSettingItsNameAndItsLine() throws IOException {
        Path list = Files.writeString(folder.resolve("own.yml"), "\n2026-13-01: Odd\n");
        assertThatThrownBy(() -> new CalendarReader().holidays(Map.of("New York", holidays("", list.toString()))))
                .hasMessage("kith.calendar.locations.[New York].files: " + list
                        + ":2: 2026-13-01 is no date (valid: 2026-12-24: Company holiday)");
    }

    private static Map<LocalDate, String> days(int year, String... lines) {
        return IcsFile.read(calendar(event(lines))).in(year);
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
