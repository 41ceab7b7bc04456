package dev.kith.connectors.canvas;

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
        require(isBase(url), "url: must be an http or https address without user, query and fragment");
        require(token.matches("[\\x21-\\x7e]+"), "token: must be letters, digits and signs without a space");
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: must be above 0 s, up to 5 min");
    }

    /** Settings of the connector called {@code canvas}, by SIS user ids and with a timeout of 15 s. */
    public static CanvasSettings of(URI url, String token) {
        return new CanvasSettings("canvas", url, token, KnownBy.SIS_USER_ID, Duration.ofSeconds(15));
    }

    private static boolean isBase(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        return web && bare && uri.getHost() != null;
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
