package dev.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-be    | 2026-03-08 | International Woman's Day
            de-be    | 2026-01-06 |
            de-bw    | 2026-01-06 | Epiphany
            DE-BY-MU | 2026-08-15 | Assumption day
            de-by    | 2026-08-15 |
            us-ny    | 2026-07-04 | Independence Day
            us-ny    | 2026-07-03 | Independence Day
            us-ny    | 2026-02-12 |
            us-ca    | 2026-11-27 | Day After Thanksgiving
            gb-eng   | 2026-08-31 | Summer Bank Holiday
            gb-eng   | 2026-12-28 | Boxing Day
            in-ka    | 2026-01-26 | Republic Day
            in-ka    | 2026-11-01 | ''
            jp       | 2026-05-05 | Children's Day
            au-nsw   | 2026-04-25 | ANZAC day
            de-be    | 1800-12-25 |
            """)
    void aCountryAndItsPartsHaveTheirOwn(String code, LocalDate day, String name) {
        assertThat(PublicHolidays.of(code).in(day.getYear()).get(day)).isEqualTo(name);
    }

    @Test
    void namesDoNotHangOnTheLanguageOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(PublicHolidays.of("de-bw").in(2027)).containsEntry(LocalDate.of(2027, 1, 6), "Epiphany");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zz       | zz is no calendar: zz is not known (valid: ad, ae,
            de-xx    | de-xx is no calendar: xx is not known (valid: bb, be, bw, by,
            jp-13    | jp-13 is no calendar: 13 is not known (valid: the country alone)
            de-      | de- is no calendar:  is not known (valid: bb,
            Germany  | Germany is no calendar: germany is not known (valid: ad,
            """)
    void aCodeThatIsNotKnownIsRefusedWithThoseThatAre(String code, String message) {
        assertThatThrownBy(() -> PublicHolidays.of(code)).hasMessageStartingWith(message);
    }

    @Test
    void aLocationWithoutAnEntryHasNone() {
        var holidays = new Holidays(Map.of("Berlin", PublicHolidays.of("de-be")));
        assertThat(holidays.on("Berlin", LocalDate.of(2026, 12, 25))).contains("1st Christmas day");
        assertThat(holidays.on("London", LocalDate.of(2026, 12, 25))).isEmpty();
        assertThat(holidays.on("", LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void aYearIsWorkedOutOnce() {
        var asked = new AtomicInteger();
        var daysOff = DaysOff.all(List.of(year -> {
            asked.incrementAndGet();
            return Map.of(LocalDate.of(year, 1, 1), "New Year");
        }));
        var holidays = new Holidays(Map.of("Berlin", daysOff));
        for (int i = 0; i < 100_000; i++) {
            holidays.on("Berlin", LocalDate.of(2026, 1, 1 + i % 28));
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void everyCityOfTheSampleOrganisationHasItsHolidays() throws IOException {
        var yaml = new YamlPropertySourceLoader().load("defaults", new ClassPathResource("config/application.yml"));
        var settings = new Binder(ConfigurationPropertySources.from(yaml))
                .bind("kith.calendar", CalendarSettings.class)
                .get();
        var holidays = new CalendarReader().holidays(settings.locations());
        for (String city : cities()) {
            assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                    .as(city)
                    .filteredOn(day -> holidays.on(city, day).isPresent())
                    .hasSizeGreaterThan(7);
        }
    }

    private static Iterable<String> cities() throws IOException {
        try (var rows = Files.lines(Path.of("../config/sample/people.csv"))) {
            var cities = rows.skip(1).map(row -> row.split(",")[5]).collect(Collectors.toSet());
            assertThat(cities).contains("Berlin", "New York", "Bengaluru");
            return cities;
        }
    }
}
