package dev.kith.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Days in YAML, one on each line: {@code 2026-12-24: Company holiday}. */
final class DateList {

    private static final String VALID = " (valid: 2026-12-24: Company holiday)";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<LocalDate, String> days = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private DateList() {}

    /** @throws CalendarRefused naming every line that is no day */
    static DaysOff read(String text) {
        var list = new DateList();
        try (var parser = YAML.createParser(text)) {
            list.collect(parser);
        } catch (JacksonException e) {
            list.problems.add(":" + e.getLocation().getLineNr() + ": is no YAML: " + e.getOriginalMessage() + VALID);
        }
        if (!list.problems.isEmpty()) {
            throw new CalendarRefused(list.problems);
        }
        var days = Map.copyOf(list.days);
        return year -> days;
    }

    private void collect(JsonParser parser) {
        var first = parser.nextToken();
        if (first != null && first != JsonToken.START_OBJECT) {
            problem(parser, "not a list of days");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String day = parser.currentName();
            if (parser.nextToken().isScalarValue()) {
                add(parser, day, parser.getString());
            } else {
                problem(parser, day + " is more than a name");
                parser.skipChildren();
            }
        }
    }

    private void add(JsonParser parser, String day, String name) {
        try {
            if (days.putIfAbsent(LocalDate.parse(day), name.strip()) != null) {
                problem(parser, day + " is there twice");
            }
        } catch (DateTimeException e) {
            problem(parser, day + " is no date");
        }
    }

    private void problem(JsonParser parser, String what) {
        problems.add(":" + parser.currentTokenLocation().getLineNr() + ": " + what + VALID);
    }
}
