package dev.kith.graph;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What came of a call of Graph's. */
public sealed interface Told {

    /** The code where Entra gives us no token; the message is why, in our words. */
    String NO_TOKEN = "no_token";

    /** It was done, and this is what Graph says: people's names, so it is never printed. */
    record Ok(JsonNode body) implements Told {

        @Override
        public String toString() {
            return "ok";
        }
    }

    /** Graph's code and its words, which may name somebody and are only for reading. */
    record Refused(int status, String code, String message) implements Told {

        @Override
        public String toString() {
            return code.equals(NO_TOKEN) ? message : "refused (status: " + status + ", code: " + code + ")";
        }
    }

    /** 429, or nothing was sent at all: not before so long. */
    record Later(Duration after) implements Told {}

    /** It may or may not have been done. */
    record Unclear(String reason) implements Told {}
}
