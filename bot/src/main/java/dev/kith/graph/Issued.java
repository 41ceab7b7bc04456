package dev.kith.graph;

import java.time.Duration;

/** What Entra said, and how long it holds. */
record Issued(Granted granted, Duration lasts) {

    /** An admin who has acted is not to wait long. */
    private static final Duration REFUSED_FOR = Duration.ofMinutes(1);

    static Issued token(String value, Duration lasts) {
        return new Issued(new Granted.Token(value), lasts);
    }

    static Issued later(Duration after) {
        return new Issued(new Granted.Later(after), after);
    }

    static Issued refused(String why) {
        return new Issued(new Granted.Refused(why), REFUSED_FOR);
    }
}
