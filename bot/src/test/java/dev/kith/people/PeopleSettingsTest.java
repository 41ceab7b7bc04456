package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleSettingsTest {

    @Test
    void anEmptyZoneIsNone() {
        assertThat(new PeopleSettings("", "en", List.of()).usual()).isEqualTo(Usual.UNSET);
        assertThat(new PeopleSettings("Asia/Kolkata", "de-DE", List.of()).usual())
                .isEqualTo(new Usual(Optional.of(ZoneId.of("Asia/Kolkata")), Locale.GERMANY));
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatWouldBeValid() {
        assertThatThrownBy(() -> new PeopleSettings("Berlin", "en", List.of()))
                .hasMessageContaining("kith.people.zone: Berlin")
                .hasMessageContaining("Europe/Berlin");
        assertThatThrownBy(() -> new PeopleSettings("", "de_DE", List.of()))
                .hasMessageContaining("kith.people.locale: de_DE")
                .hasMessageContaining("de-DE");
        assertThatThrownBy(() -> new PeopleSettings("", "en", List.of("teams", "matrix")))
                .hasMessageContaining("kith.people.platforms: matrix")
                .hasMessageContaining("slack, teams");
    }
}
