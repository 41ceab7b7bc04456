package dev.kith.connectors.moodle;

import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach one Moodle. {@code url} is the address of the site, {@code token} that of a user for a service with the functions
 * that Kith {@linkplain Need needs}, {@code knownBy} what people are known by, {@code timeout} (up to 5 min) the longest a single
 * call may take.
 */
public record MoodleSettings(String name, URI url, String token, KnownBy knownBy, Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    public MoodleSettings {
        require(!name.isBlank(), "name: must not be blank");
        require(WebAddress.isBase(url), "url: " + WebAddress.BASE);
        require(token.matches("[\\x21-\\x7e]+"), "token: must be letters, digits and signs without a space");
        require(timeout.isPositive() && timeout.compareTo(LONGEST) <= 0, "timeout: must be above 0 s, up to 5 min");
    }

    /** Settings of the connector called {@code moodle}, by ID numbers and with a timeout of 20 s. */
    public static MoodleSettings of(URI url, String token) {
        return new MoodleSettings("moodle", url, token, KnownBy.IDNUMBER, Duration.ofSeconds(20));
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("Moodle settings, " + problem);
        }
    }

    @Override
    public String toString() {
        return "MoodleSettings[name=" + name + ", url=" + url + ", token=(hidden), knownBy=" + knownBy + ", timeout="
                + timeout + "]";
    }
}
