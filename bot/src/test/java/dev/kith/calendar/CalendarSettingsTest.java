package dev.kith.calendar;

import static dev.kith.calendar.CalendarParts.EIGHT;
import static dev.kith.calendar.CalendarParts.SIX;
import static dev.kith.calendar.CalendarParts.WEEK;
import static dev.kith.calendar.CalendarParts.holidays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.calendar.CalendarSettings.Location;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

    @Test
    void nothingSetIsEightToSixFromMondayToFriday() {
        application.run(context -> assertThat(context.getBean(CalendarSettings.class))
                .isEqualTo(new CalendarSettings(EIGHT, SIX, WEEK, Map.of())));
    }

    @Test
    void aLocationSetsWhatDiffers() {
        application
                .withPropertyValues(
                        "kith.calendar.from=07:30",
                        "kith.calendar.locations.[New York].holidays=us-ny",
                        "kith.calendar.locations.[New York].until=16:00",
                        "kith.calendar.locations.[São Paulo].working-days=MONDAY,SUNDAY")
                .run(context -> {
                    var hours = context.getBean(CalendarSettings.class).hours();
                    assertThat(hours.at("new york"))
                            .isEqualTo(new Hours(LocalTime.of(7, 30), LocalTime.of(16, 0), WEEK));
                    assertThat(hours.at("São Paulo").workingDays()).containsOnly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);
                    assertThat(hours.at("Rio")).isEqualTo(new Hours(LocalTime.of(7, 30), SIX, WEEK));
                });
    }

    @Test
    void aNameWithoutBracketsLosesItsBlanksAndIsFoundAllTheSame() {
        application
                .withPropertyValues("kith.calendar.locations.NewYork.from=07:00")
                .run(context -> assertThat(context.getBean(CalendarSettings.class)
                                .hours()
                                .at("New York")
                                .from())
                        .isEqualTo(LocalTime.of(7, 0)));
    }

    @Test
    void hoursThatCannotBeMeantAreAllListed() {
        var odd = new Location("", SIX, null, Set.of(), List.of());
        assertThatThrownBy(() -> new CalendarSettings(SIX, EIGHT, Set.of(), Map.of("New York", odd)))
                .isInstanceOf(CalendarRefused.class)
                .hasMessage("""
                        kith.calendar.from: 18:00 is not before until: 08:00 (valid: from 08:00, until 18:00)
                        kith.calendar.working-days: none (valid: MONDAY, TUESDAY, WEDNESDAY)
                        kith.calendar.locations.[New York].from: 18:00 is not before until: 08:00 (valid: from 08:00, until 18:00)
                        kith.calendar.locations.[New York].working-days: none (valid: MONDAY, TUESDAY, WEDNESDAY)""");
    }

    @Test
    void hoursOfNoLengthAreRefused() {
        assertThatThrownBy(() -> new CalendarSettings(EIGHT, EIGHT, WEEK, Map.of()))
                .hasMessageStartingWith("kith.calendar.from: 08:00 is not before until: 08:00");
    }

    @Test
    void aLocationThatIsThereTwiceIsRefused() {
        assertThatThrownBy(
                        () -> CalendarParts.settings(Map.of("New York", holidays("us-ny"), "NEW YORK", holidays("us"))))
                .hasMessage("kith.calendar.locations.[New York]: is the same location as NEW YORK"
                        + " (valid: one entry for both)");
    }

    @Test
    void everyCalendarThatIsNotKnownIsListedAndTheApplicationDoesNotStart() {
        application
                .withPropertyValues(
                        "kith.calendar.locations.Berlin.holidays=de-berlin",
                        "kith.calendar.locations.Berlin.files=no/such.ics,own.doc",
                        "kith.calendar.locations.Tokyo.holidays=tokyo")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .satisfies(e -> assertThat(e.getMessage())
                                .contains(
                                        "[Berlin].holidays: de-berlin is no calendar: berlin is not known (valid: bb, be")
                                .contains(
                                        "[Berlin].files: no/such.ics cannot be read (valid: the path of a file in UTF-8)")
                                .contains(
                                        "[Berlin].files: own.doc is no calendar (valid: a file that ends in .ics or .yml)")
                                .contains(
                                        "[Tokyo].holidays: tokyo is no calendar: tokyo is not known (valid: ad, ae")));
    }
}
