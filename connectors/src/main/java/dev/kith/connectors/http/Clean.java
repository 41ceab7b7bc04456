package dev.kith.connectors.http;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Text that every store can keep: without U+0000, which a store on PostgreSQL answers with a 500, and without half a
 * surrogate pair, which UTF-8 cannot write.
 */
public final class Clean {

    private Clean() {}

    /** The text without what no store can keep. */
    public static String text(String text) {
        return new String(text.getBytes(UTF_8), UTF_8).replace("\0", "");
    }
}
