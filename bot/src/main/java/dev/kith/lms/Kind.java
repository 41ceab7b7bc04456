package dev.kith.lms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of learning systems that Kith speaks to, and what has to be said of each. */
enum Kind {
    XAPI(List.of("endpoint", "key", "secret"), List.of("version")),
    MOODLE(List.of("url", "token"), List.of("enrol")),
    CANVAS(List.of("url", "token"), List.of("known-by", "enrol")),
    EDX(List.of("url", "client-id", "client-secret"), List.of("mode", "enrol")),
    WEBHOOK(List.of("url", "secret"), List.of("former-secret", "allowed-hosts")),
    EXPORT(List.of("folder"), List.of("format"));

    /** Whether people may be enrolled in its courses. */
    static final String ENROL = "enrol";

    private final List<String> needed;
    private final List<String> optional;

    Kind(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** {@code xapi}, as it is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    /** What must be said of one. */
    List<String> needed() {
        return needed;
    }

    /** What may be said of one, with what must be. */
    List<String> known() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    /** Whether its people may be known by their e-mail. */
    boolean mayKnowByEmail() {
        return this == CANVAS || this == MOODLE;
    }

    /** Which of them is where the system is; empty for one that is not called. */
    Optional<String> address() {
        return needed.stream().filter(Set.of("endpoint", "url")::contains).findFirst();
    }

    /** By which name of the environment something of it is set, such as {@code KITH_XAPI_KEY}. */
    String variable(String field) {
        return "KITH_" + name() + "_" + field.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
