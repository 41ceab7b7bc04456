package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.Employee;
import dev.kith.TestPeople;
import dev.kith.attention.HelpSettings.Contact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HelpSettingsTest {

    private static final HelpSettings SETTINGS = new HelpSettings(List.of(
            new Contact("People team", "people@kith.example", List.of(), List.of()),
            new Contact("Sozialberatung", "+49 30 1234", List.of("Berlin"), List.of("de")),
            new Contact("Counselling", "+1 555 0100", List.of("New York"), List.of())));

    @Test
    void everybodyIsShownThoseOfTheirPlaceAndLanguage() {
        var german = TestPeople.speaking("ana", "Europe/Berlin", Locale.GERMANY);
        assertThat(SETTINGS.of(german)).extracting(Contact::name).containsExactly("People team", "Sozialberatung");
        assertThat(SETTINGS.of(TestPeople.in("ben", "Europe/Berlin")))
                .extracting(Contact::name)
                .containsExactly("People team");
        assertThat(Employee.text(new Help(List.of(), SETTINGS).of(german)))
                .contains("Menschen, die helfen können", "Sozialberatung: +49 30 1234")
                .doesNotContain("Counselling");
    }

    @Test
    void whereThereIsNobodyNothingIsSaidOfThem() {
        assertThat(Employee.text(new Help(List.of(), HelpSettings.NOBODY).of(TestPeople.in("ben", "Europe/Berlin"))))
                .doesNotContain("People who can help");
    }

    @Test
    void aContactWithoutAWayToReachThemIsRefusedInWords() {
        assertThatThrownBy(() -> new Contact("People team", " ", List.of(), List.of()))
                .hasMessageContaining("kith.help.contacts")
                .hasMessageContaining("valid: {name: Employee assistance, reach: ");
    }
}
