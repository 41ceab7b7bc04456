package dev.kith.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSettingsTest {

    private static final String A = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz";

    @Test
    void showNeitherSecretsNorWhatMayBeAKeyInTheAddress() {
        var settings = WebhookSettings.of(URI.create("https://receiver.example/path-key?sig=query-key"), A);
        assertThat(settings.toString())
                .contains("https://receiver.example")
                .doesNotContain("path-key", "query-key", "MDEyMzQ1");
    }

    @Test
    void allowHttpOnlyForAnAllowedHost() {
        var settings = new WebhookSettings(
                "webhook", URI.create("http://Intranet.example/"), List.of(A), Set.of("INTRANET.example"), seconds(15));
        assertThat(settings.isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "' ', https://receiver.example/, " + A + ", PT20S, name",
        "webhook, http://receiver.example/, " + A + ", PT20S, url",
        "webhook, ftp://receiver.example/, " + A + ", PT20S, url",
        "webhook, /hooks, " + A + ", PT20S, url",
        "webhook, https:///hooks, " + A + ", PT20S, url",
        "webhook, https://user@receiver.example/, " + A + ", PT20S, url",
        "webhook, https://receiver.example/#part, " + A + ", PT20S, url",
        "webhook, https://receiver.example/, '', PT20S, secrets",
        "webhook, https://receiver.example/, " + A + " " + A + " " + A + ", PT20S, secrets",
        "webhook, https://receiver.example/, MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz, PT20S, secrets",
        "webhook, https://receiver.example/, whsec_MDEyMzQ1Njc4OQ==, PT20S, secrets",
        "webhook, https://receiver.example/, whsec_(not base64), PT20S, secrets",
        "webhook, https://receiver.example/, " + A + ", PT14.999S, timeout",
        "webhook, https://receiver.example/, " + A + ", PT30.001S, timeout"
    })
    void nameWhatIsWrong(String name, URI url, String secrets, Duration timeout, String field) {
        var list = Arrays.stream(secrets.split(" "))
                .filter(each -> !each.isEmpty())
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WebhookSettings(name, url, list, Set.of(), timeout))
                .withMessageContaining(field + ":")
                .withMessageNotContaining("MDEyMzQ1");
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
