package dev.kith.graph;

import java.time.Duration;

/** What Entra says to who asks for a token. */
public sealed interface Granted {

    /** It speaks for the app until it ends. It never prints itself. */
    record Token(String value) implements Granted {

        @Override
        public String toString() {
            return "a token";
        }
    }

    /** Not before so long. */
    record Later(Duration after) implements Granted {}

    /** It stays so until an admin has acted: Entra's code, and what it means in our words. */
    record Refused(String why) implements Granted {}
}
