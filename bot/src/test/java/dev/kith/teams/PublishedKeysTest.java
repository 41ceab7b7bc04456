package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.outgoing.Outgoing;
import java.net.URI;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where Microsoft's keys are taken. */
class PublishedKeysTest {

    @ParameterizedTest
    @CsvSource({
        "https://login.botframework.com/v1/.well-known/openidconfiguration, https://login.botframework.com/v1/.well-known/keys, true",
        "https://login.botframework.com/v1, https://keys.botframework.com/v1, true",
        "https://login.botframework.azure.us/v1, https://login.botframework.azure.us/v1/keys, true",
        "https://mirror.example:8443/v1, https://mirror.example:8443/keys, true",
        "http://127.0.0.1:1/v1, http://localhost:2/keys, true",
        "https://login.botframework.com/v1, http://login.botframework.com/v1/keys, false",
        "https://login.botframework.com/v1, https://login.botframework.com:8443/v1/keys, false",
        "https://login.botframework.com/v1, https://login.botframework.com.evil.example/keys, false",
        "https://login.botframework.com/v1, https://evilbotframework.com/keys, false",
        "https://login.botframework.com/v1, https://login.botframework.com@evil.example/keys, false",
        "https://login.botframework.com/v1, https://login.botframework.us/keys, false",
        "https://login.botframework.com/v1, https://login.microsoftonline.com/common/discovery/keys, false",
        "https://login.botframework.com/v1, https://sts.windows.net/keys, false",
        "https://login.botframework.com/v1, http://127.0.0.1/keys, false",
        "https://mirror.example/v1, https://login.botframework.com/keys, false",
        "https://mirror.example/v1, https://mirror.example:8443/keys, false",
        "http://127.0.0.1:1/v1, https://login.botframework.com/keys, false"
    })
    void keysLieWhereTheirMetadataDoes(String metadata, String place, boolean may) {
        assertThat(PublishedKeys.mayHold(HttpUrl.get(metadata), HttpUrl.get(place)))
                .isEqualTo(may);
    }

    @Test
    void metadataIsFetchedByHttpsOrFromThisMachine() {
        for (String other :
                List.of("http://login.botframework.com/v1", "ftp://127.0.0.1/", "login.botframework.com", "")) {
            assertThatThrownBy(() -> new PublishedKeys(URI.create(other), Outgoing.direct()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("KITH_TEAMS_OPENID_URL");
        }
    }
}
