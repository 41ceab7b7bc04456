package dev.kith.connectors.canvas;

import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach one Canvas. {@code url} is its address without {@code /api}, {@code token} an access token of a user who may
 * become other users, {@code knownBy} what Canvas knows people by, {@code timeout} (up to 5 min) the longest a single
 * call may take.
 */
public record CanvasSettings(String name, URI url, String token, KnownBy knownBy, Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public CanvasSettings {
        require(!name.isBlank(), "name: must not be blank");
        require(WebAddress.isBase(url), "url: " + WebAddress.BASE);
        require(token.matches("[\\x21-\\x7e]+"), "token: must be letters, digits and signs without a space");
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: must be above 0 s, up to 5 min");
    }

    /** Settings of the connector called {@code canvas}, by SIS user ids and with a timeout of 15 s. */
    public static CanvasSettings of(URI url, String token) {
        return new CanvasSettings("canvas", url, token, KnownBy.SIS_USER_ID, Duration.ofSeconds(15));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Canvas settings, " + problem);
        }
    }

    @Override
    public String toString() {
        return "CanvasSettings[name=" + name + ", url=" + url + ", token=(hidden), knownBy=" + knownBy + ", timeout="
                + timeout + "]";
    }
}
