package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleSettingsTest {

    @Test
    void anEmptyZoneIsNone() {
        assertThat(new PeopleSettings("", "en").usual()).isEqualTo(Usual.UNSET);
        assertThat(new PeopleSettings("Asia/Kolkata", "de-DE").usual())
                .isEqualTo(new Usual(Optional.of(ZoneId.of("Asia/Kolkata")), Locale.GERMANY));
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatWouldBeValid() {
        assertThatThrownBy(() -> new PeopleSettings("Berlin", "en"))
                .hasMessageContaining("kith.people.zone: Berlin")
                .hasMessageContaining("Europe/Berlin");
        assertThatThrownBy(() -> new PeopleSettings("", "de_DE"))
                .hasMessageContaining("kith.people.locale: de_DE")
                .hasMessageContaining("de-DE");
    }
}
