package dev.kith.connectors.xapi;

import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one learning record store. {@code endpoint} is its whole base address, {@code key} and {@code secret} its
 * Basic credentials, {@code version} the xAPI version or null to ask the store, {@code publicUrl} the start of every
 * address in a statement, {@code timeout} (up to 5 min) the longest a single call may take.
 */
public record XapiSettings(
        String name,
        URI endpoint,
        String key,
        String secret,
        @Nullable String version,
        URI publicUrl,
        Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public XapiSettings {
        require(!name.isBlank(), "name: must not be blank");
        requireBase(endpoint, "endpoint");
        require(!key.isBlank() && !key.contains(":"), "key: must not be blank nor contain a colon");
        require(!secret.isBlank(), "secret: must not be blank");
        require(version == null || version.matches("\\d+\\.\\d+\\.\\d+"), "version: must be like 1.0.3");
        requireBase(publicUrl, "publicUrl");
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: must be above 0 s, up to 5 min");
    }

    /** Settings of the connector called {@code xapi}, with a timeout of 15 s. */
    public static XapiSettings of(URI endpoint, String key, String secret, @Nullable String version, URI publicUrl) {
        return new XapiSettings("xapi", endpoint, key, secret, version, publicUrl, Duration.ofSeconds(15));
    }

    static void requireBase(URI uri, String field) {
        require(WebAddress.isBase(uri), field + ": " + WebAddress.BASE);
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("xAPI settings, " + problem);
        }
    }

    @Override
    public String toString() {
        return "XapiSettings[name=" + name + ", endpoint=" + endpoint + ", key=(hidden), secret=(hidden), version="
                + version + ", publicUrl=" + publicUrl + ", timeout=" + timeout + "]";
    }
}
