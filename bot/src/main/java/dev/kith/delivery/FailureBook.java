package dev.kith.delivery;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What each refusal of a platform means; one that is not in the book is for an admin to look at. */
final class FailureBook {

    private final Map<String, Entry> entries;

    private FailureBook(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** What is to be done about a refusal. */
    enum Remedy {
        STOP,
        AWAY,
        ASK,
        FAULT,
        RETRY,
        UNKNOWN,
        WORKSPACE;

        private static Remedy of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no remedy is called " + word));
        }
    }

    /** A remedy, and words for an admin. */
    record Entry(Remedy remedy, String words) {

        private static Entry of(String line) {
            var parts = line.split(": ", 2);
            return new Entry(Remedy.of(parts[0]), parts[1]);
        }
    }

    static FailureBook shipped() {
        var lines = new Properties();
        try (var in = FailureBook.class.getResourceAsStream("failure-book.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FailureBook(lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> Entry.of(lines.getProperty(code, "")))));
    }

    Entry of(String platform, String code) {
        var known = entries.getOrDefault(platform + "." + code, entries.get("any." + code));
        return known == null ? new Entry(Remedy.ASK, platform + " refused it: " + code) : known;
    }
}
