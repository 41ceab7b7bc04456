package dev.kith.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What differs by where somebody works; capitals, blanks and punctuation in a location's name do not count. */
final class ByLocation<T> {

    private final T elsewhere;
    private final Map<String, T> places = new HashMap<>();

    ByLocation(T elsewhere, Map<String, T> places) {
        this.elsewhere = elsewhere;
        places.forEach((location, value) -> this.places.put(key(location), value));
    }

    T at(String location) {
        return places.getOrDefault(key(location), elsewhere);
    }

    /** Letters and digits only: a setting's name loses its blanks where it is not in brackets. */
    static String key(String location) {
        var key = new StringBuilder(location.length());
        for (int i = 0; i < location.length(); i = location.offsetByCodePoints(i, 1)) {
            int letter = location.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                key.appendCodePoint(letter);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
