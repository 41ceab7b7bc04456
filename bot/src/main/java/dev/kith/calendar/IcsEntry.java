package dev.kith.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;

/** An event as it stands in a file, its properties by name. */
final class IcsEntry {

    private final int line;
    private final Map<String, List<IcsLine>> lines = new HashMap<>();

    IcsEntry(int line) {
        this.line = line;
    }

    void add(String name, IcsLine line) {
        lines.computeIfAbsent(name, each -> new ArrayList<>()).add(line);
    }

    Optional<IcsLine> first(String name) {
        return lines.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<DateTime> dates(String name) {
        return lines.getOrDefault(name, List.of()).stream()
                .flatMap(each -> each.dates().stream())
                .toList();
    }

    IcsLine start() {
        return first("DTSTART")
                .orElseThrow(() -> new IllegalArgumentException(
                        ":" + line + ": the event has no start (valid: DTSTART;VALUE=DATE:20261224)"));
    }

    boolean isCancelled() {
        return first("STATUS")
                .filter(status -> status.value().equalsIgnoreCase("CANCELLED"))
                .isPresent();
    }

    /** Whether this is one repetition of {@code other}, put in its place. */
    boolean replacesOneOf(IcsEntry other) {
        var uid = first("UID").map(IcsLine::value);
        return first("RECURRENCE-ID").isPresent()
                && other.first("RECURRENCE-ID").isEmpty()
                && uid.isPresent()
                && uid.equals(other.first("UID").map(IcsLine::value));
    }
}
