package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.Employee;
import dev.kith.TestPeople;
import dev.kith.attention.HelpSettings.Contact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void whoIsWrittenToInEnglishForLackOfTheirOwnLanguageIsShownWhomEnglishSpeakersAre() {
        var settings = new HelpSettings(List.of(
                new Contact("Counselling", "+1 555 0100", List.of(), List.of("en")),
                new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of("de"))));
        assertThat(settings.of(TestPeople.speaking("chloe", "Europe/Paris", Locale.of("pl", "PL"))))
                .extracting(Contact::name)
                .containsExactly("Counselling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE", "de-DE", " de-AT "})
    void aLanguageMayBeWrittenAsAnyTagOfIt(String tag) {
        var contact = new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of(tag));
        assertThat(contact.languages()).containsExactly("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "german", "de_DE", ""})
    void aLanguageThatNobodyIsWrittenToInIsRefusedWithThoseThatAre(String tag) {
        assertThatThrownBy(() -> new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of(tag)))
                .hasMessageContaining("kith.help.contacts.languages: " + tag)
                .hasMessageContaining("(valid: de, en, es, fr, ar, or none for everybody)");
    }

    @Test
    void aLocationCountsWhateverItsCapitals() {
        var settings = new HelpSettings(List.of(new Contact("Desk", "+49 30 1234", List.of("BERLIN"), List.of())));
        assertThat(settings.of(TestPeople.in("ben", "Europe/Berlin"))).hasSize(1);
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
