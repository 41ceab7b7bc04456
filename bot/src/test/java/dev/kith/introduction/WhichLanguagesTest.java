package dev.kith.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.people.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which languages somebody speaks, however a file names them. */
class WhichLanguagesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            de,            de
            German,        de
            ' deutsch ',   de
            Allemand,      de
            Français,      fr
            العربية,       ar
            Polski,        pl
            Polnisch,      pl
            Klingon,       klingon
            """)
    void named(String name, String code) {
        assertThat(Languages.of(telling(name))).containsExactlyInAnyOrder("en", code);
    }

    @Test
    void severalAreAList() {
        assertThat(Languages.of(telling("Deutsch; Polski, en;"))).containsExactlyInAnyOrder("en", "de", "pl");
        assertThat(Languages.of(telling(""))).containsExactly("en");
    }

    @Test
    void theyAreToldWhereAnybodysAre() {
        assertThat(Languages.areTold(List.of(telling(""), telling(" ; ")))).isFalse();
        assertThat(Languages.areTold(List.of(telling(""), telling("de")))).isTrue();
    }

    private static Person telling(String languages) {
        var person = TestPeople.speaking("ana", "Europe/Berlin", Locale.UK);
        return TestPeople.withAttributes(person, Map.of("languages", languages));
    }
}
