package dev.kith.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days on which nobody works, with their names. */
interface DaysOff {

    DaysOff NONE = year -> Map.of();

    /** Those of one year; days of its neighbours may be among them. */
    Map<LocalDate, String> in(int year);

    /** All of them together, each year worked out once; a day that several name has the first's name. */
    static DaysOff all(List<DaysOff> sources) {
        var years = new ConcurrentHashMap<Integer, Map<LocalDate, String>>();
        return year -> years.computeIfAbsent(year, each -> merged(sources, each));
    }

    private static Map<LocalDate, String> merged(List<DaysOff> sources, int year) {
        var days = new HashMap<LocalDate, String>();
        sources.forEach(source -> source.in(year).forEach(days::putIfAbsent));
        return Map.copyOf(days);
    }
}
