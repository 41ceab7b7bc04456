package dev.kith.connectors.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kith.connectors.ConnectionTest.Item;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTestTest {

    @ParameterizedTest
    @CsvSource({"200, true, true", "200, false, false", "401, true, false"})
    void tellsWhetherTheTokenMayActForOthers(int status, boolean granted, boolean holds) {
        try (var situation = new Situation()) {
            situation.answers("/api/v1/users/self", 200, "{\"id\":\"7\"}");
            situation.answers("/api/v1/accounts/self/permissions", status, "{\"become_user\":" + granted + "}");
            var items = situation.connector.test().items();
            assertThat(items).extracting(Item::holds).containsExactly(true, holds);
            assertThat(items.getFirst().what()).contains("user 7");
        }
    }

    @ParameterizedTest
    @CsvSource({"401, token", "404, address", "200, address", "429, later"})
    void tellsWhatToChange(int status, String advice) {
        try (var situation = new Situation()) {
            situation.answers("/api/v1/users/self", status, "<html>hush</html>");
            assertThat(situation.connector.test().items()).singleElement().satisfies(item -> {
                assertThat(item.holds()).isFalse();
                assertThat(item.advice()).contains(advice).doesNotContain("hush");
            });
        }
    }

    @Test
    void settingsDoNotShowTheToken() {
        var settings = CanvasSettings.of(URI.create("https://canvas.example"), "hush");
        assertThat(settings.toString()).contains("canvas.example").doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://canvas.example, hush, url",
        "https://canvas.example?a=b, hush, url",
        "https://canvas.example, ' ', token",
        "https://canvas.example, 'hu sh', token"
    })
    void settingsNameWhatIsWrong(URI url, String token, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanvasSettings.of(url, token))
                .withMessageContaining(field + ":")
                .withMessageNotContaining("hush");
    }
}
