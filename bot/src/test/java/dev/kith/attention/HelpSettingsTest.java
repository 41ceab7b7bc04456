package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.Employee;
import dev.kith.TestPeople;
import dev.kith.attention.HelpSettings.Contact;
import dev.kith.calendar.Countries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpSettingsTest {

    private static final HelpSettings SETTINGS = new HelpSettings(List.of(
            new Contact("People team", "people@kith.example", List.of(), List.of(), List.of()),
            new Contact("Sozialberatung", "+49 30 1234", List.of("Berlin"), List.of("de"), List.of()),
            new Contact("Counselling", "+1 555 0100", List.of("New York"), List.of(), List.of())));

    private static HelpContacts contacts(HelpSettings settings) {
        return new HelpContacts(settings, Countries.of(Map.of("Berlin", "DE")), false);
    }

    @Test
    void everybodyIsShownThoseOfTheirPlaceAndLanguage() {
        var german = TestPeople.speaking("ana", "Europe/Berlin", Locale.GERMANY);
        assertThat(SETTINGS.of(german, Optional.empty()))
                .extracting(Contact::name)
                .containsExactly("People team", "Sozialberatung");
        assertThat(SETTINGS.of(TestPeople.in("ben", "Europe/Berlin"), Optional.empty()))
                .extracting(Contact::name)
                .containsExactly("People team");
        assertThat(Employee.text(new Help(List.of(), contacts(SETTINGS)).of(german)))
                .contains("Menschen, die helfen können", "Sozialberatung: +49 30 1234")
                .doesNotContain("Counselling");
    }

    @Test
    void whoIsWrittenToInEnglishForLackOfTheirOwnLanguageIsShownWhomEnglishSpeakersAre() {
        var settings = new HelpSettings(List.of(
                new Contact("Counselling", "+1 555 0100", List.of(), List.of("en"), List.of()),
                new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of("de"), List.of())));
        assertThat(settings.of(TestPeople.speaking("chloe", "Europe/Paris", Locale.of("pl", "PL")), Optional.empty()))
                .extracting(Contact::name)
                .containsExactly("Counselling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE", "de-DE", " de-AT "})
    void aLanguageMayBeWrittenAsAnyTagOfIt(String tag) {
        var contact = new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of(tag), List.of());
        assertThat(contact.languages()).containsExactly("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "german", "de_DE", ""})
    void aLanguageThatNobodyIsWrittenToInIsRefusedWithThoseThatAre(String tag) {
        assertThatThrownBy(() -> new Contact("Sozialberatung", "+49 30 1234", List.of(), List.of(tag), List.of()))
                .hasMessageContaining("kith.help.contacts.languages: " + tag)
                .hasMessageContaining("(valid: de, en, es, fr, ar, or none for everybody)");
    }

    @Test
    void aLocationCountsWhateverItsCapitals() {
        var settings =
                new HelpSettings(List.of(new Contact("Desk", "+49 30 1234", List.of("BERLIN"), List.of(), List.of())));
        assertThat(settings.of(TestPeople.in("ben", "Europe/Berlin"), Optional.empty()))
                .hasSize(1);
    }

    @Test
    void whereThereIsNobodyNothingIsSaidOfThem() {
        assertThat(Employee.text(
                        new Help(List.of(), contacts(HelpSettings.NOBODY)).of(TestPeople.in("ben", "Europe/Berlin"))))
                .doesNotContain("People who can help");
    }

    @Test
    void aContactWithoutAWayToReachThemIsRefusedInWords() {
        assertThatThrownBy(() -> new Contact("People team", " ", List.of(), List.of(), List.of()))
                .hasMessageContaining("kith.help.contacts")
                .hasMessageContaining("valid: {name: Employee assistance, reach: ");
    }

    @Test
    void aCountryIsThatOfTheLocation() {
        var contacts = contacts(new HelpSettings(List.of(
                new Contact("Hier", "+49 30 1234", List.of(), List.of(), List.of("de")),
                new Contact("There", "+1 555 0100", List.of(), List.of(), List.of("US")))));
        assertThat(contacts.of(TestPeople.in("ben", "America/New_York")))
                .as("Ben works in Berlin, wherever he is")
                .extracting(Contact::name)
                .containsExactly("Hier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Germany", "XX", ""})
    void aCountryThatThereIsNotIsRefused(String country) {
        assertThatThrownBy(() -> new Contact("Desk", "+49 30 1234", List.of(), List.of(), List.of(country)))
                .hasMessageContaining("kith.help.contacts.countries: " + country + " (valid: two letters of ISO 3166");
    }

    @Test
    void theSampleSaysThatItIsOne() {
        var sample = new HelpContacts(HelpSettings.NOBODY, Countries.of(Map.of()), true);
        assertThat(sample.of(TestPeople.in("ben", "Europe/Berlin")))
                .extracting(Contact::name)
                .containsExactly("Sample contact, invented: nobody is there");
    }
}
