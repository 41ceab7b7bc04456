package dev.kith.connectors.export;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportSettingsTest {

    @ParameterizedTest
    @CsvSource({"' ', /srv/kith, name", "export, srv/kith, folder", "export, '', folder"})
    void nameWhatIsWrong(String name, Path folder, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExportSettings(name, folder, Format.CSV))
                .withMessageContaining(field + ":");
    }
}
