package dev.kith.calendar;

import java.util.List;

/** Calendars as set cannot be taken. The message lists every problem, one on each line. */
final class CalendarRefused extends RuntimeException {

    private final transient List<String> problems;

    CalendarRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
