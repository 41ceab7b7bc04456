package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XapiSettingsTest {

    private static final URI PUBLIC = URI.create("https://kith.example");

    @Test
    void doNotShowTheirSecrets() {
        var settings = XapiSettings.of(URI.create("https://store.example/xapi"), "akey", "hush", null, PUBLIC);
        assertThat(settings.toString()).contains("store.example").doesNotContain("hush", "akey");
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://store.example/xapi, key, hush, 1.0.3, endpoint",
        "https://user@store.example/xapi, key, hush, 1.0.3, endpoint",
        "https://store.example/xapi?a=b, key, hush, 1.0.3, endpoint",
        "/xapi, key, hush, 1.0.3, endpoint",
        "https://store.example/xapi, ' ', hush, 1.0.3, key",
        "https://store.example/xapi, a:b, hush, 1.0.3, key",
        "https://store.example/xapi, key, ' ', 1.0.3, secret",
        "https://store.example/xapi, key, hush, latest, version"
    })
    void nameWhatIsWrong(URI endpoint, String key, String secret, String version, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XapiSettings.of(endpoint, key, secret, version, PUBLIC))
                .withMessageContaining(field + ":")
                .withMessageNotContaining("hush");
    }

    @Test
    void needAClientThatFollowsNoRedirects() {
        var settings = XapiSettings.of(URI.create("https://store.example/xapi"), "key", "hush", null, PUBLIC);
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var time = InstantSource.fixed(Instant.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XapiConnector(settings, Situation.ID_KEY, client, time));
    }
}
