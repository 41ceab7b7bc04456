package dev.kith.lms;

import dev.kith.connectors.xapi.XapiSettings;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The record store that is configured by environment; nothing set means none. */
@ConfigurationProperties("kith.xapi")
record XapiProperties(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @DefaultValue("") String version) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean isBeyondLoopback() {
        return !endpoint.isBlank()
                && !LOOPBACK.contains(String.valueOf(URI.create(endpoint).getHost()));
    }

    Optional<XapiSettings> settings(URI publicUrl) {
        return endpoint.isBlank()
                ? Optional.empty()
                : Optional.of(XapiSettings.of(
                        URI.create(endpoint), key, secret, version.isBlank() ? null : version, publicUrl));
    }
}
