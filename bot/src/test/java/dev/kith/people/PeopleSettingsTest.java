package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleSettingsTest {

    @Test
    void anEmptyZoneIsNone() {
        assertThat(new PeopleSettings("", "en", List.of(), List.of()).usual()).isEqualTo(Usual.UNSET);
        assertThat(new PeopleSettings("Asia/Kolkata", "de-DE", List.of(), List.of()).usual())
                .isEqualTo(new Usual(Optional.of(ZoneId.of("Asia/Kolkata")), Locale.GERMANY));
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatWouldBeValid() {
        assertThatThrownBy(() -> new PeopleSettings("Berlin", "en", List.of(), List.of()))
                .hasMessageContaining("kith.people.zone: Berlin")
                .hasMessageContaining("Europe/Berlin");
        assertThatThrownBy(() -> new PeopleSettings("", "de_DE", List.of(), List.of()))
                .hasMessageContaining("kith.people.locale: de_DE")
                .hasMessageContaining("de-DE");
        assertThatThrownBy(() -> new PeopleSettings("", "en", List.of("teams", "matrix"), List.of()))
                .hasMessageContaining("kith.people.platforms: matrix")
                .hasMessageContaining("slack, teams");
    }

    @Test
    void aLanguageWithoutTheDifferenceIsRefused() {
        assertThatThrownBy(() -> new PeopleSettings("", "en", List.of(), List.of("de", "es")))
                .hasMessageContaining("kith.people.formal: es (valid: de, or nothing)");
    }

    @ParameterizedTest
    @CsvSource({"de, de-formal", "de-AT, de-AT-formal", "en-GB, en-GB", "de-formal, de-formal"})
    void whoeverChoseNothingIsAddressedAsIsUsualHere(String theirs, String addressed) {
        var formality = new PeopleSettings("", "en", List.of(), List.of("de")).formality();
        var person = new Person(
                new PersonId("mia"),
                new Person.Contact(
                        "Mia", "mia@kith.example", ZoneId.of("Europe/Berlin"), Locale.forLanguageTag(theirs)),
                new Person.Work(null, "", "", null, ""),
                new Person.Dates(null, null, null, null),
                new Person.Skills(List.of(), List.of()),
                Map.of());
        assertThat(formality.of(person).locale().toLanguageTag()).isEqualTo(addressed);
        var chosen = person.speaking(Locale.GERMAN);
        assertThat(formality.of(chosen)).isEqualTo(chosen);
        assertThat(Formality.NONE.of(person)).isEqualTo(person);
    }
}
