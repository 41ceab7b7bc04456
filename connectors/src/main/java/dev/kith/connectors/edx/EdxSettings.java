package dev.kith.connectors.edx;

import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach one Open edX. {@code url} is the address of its LMS, {@code clientId} and {@code clientSecret} those of an OAuth
 * application for client credentials whose user is global staff, {@code mode} the course mode in which people are enrolled,
 * {@code timeout} (up to 5 min) the longest a single call may take.
 */
public record EdxSettings(String name, URI url, String clientId, String clientSecret, String mode, Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public EdxSettings {
        require(!name.isBlank(), "name: must not be blank");
        require(WebAddress.isBase(url), "url: " + WebAddress.BASE);
        require(!clientId.isBlank(), "clientId: must not be blank");
        require(!clientSecret.isBlank(), "clientSecret: must not be blank");
        require(mode.matches("[a-z][a-z_-]*"), "mode: must be a course mode, like audit");
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: must be above 0 s, up to 5 min");
    }

    /** Settings of the connector called {@code edx}, with the mode {@code audit} and a timeout of 15 s. */
    public static EdxSettings of(URI url, String clientId, String clientSecret) {
        return new EdxSettings("edx", url, clientId, clientSecret, "audit", Duration.ofSeconds(15));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Open edX settings, " + problem);
        }
    }

    @Override
    public String toString() {
        return "EdxSettings[name=" + name + ", url=" + url + ", clientId=(hidden), clientSecret=(hidden), mode=" + mode
                + ", timeout=" + timeout + "]";
    }
}
