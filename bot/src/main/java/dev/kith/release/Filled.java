package dev.kith.release;

import dev.kith.people.Telling;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What is written of where somebody counts, as long whatever they told of themselves: a sealed value shows how long it is. */
final class Filled {

    /** Of a field in JSON, beside its name and value. */
    private static final int AROUND = 6;

    private Filled() {}

    /** With blanks at the end, which are nothing to whoever reads it as JSON. */
    static String of(
            Map<String, String> where, Function<Map<String, String>, String> written, Collection<String> told) {
        if (told.isEmpty()) {
            return written.apply(where);
        }
        var filed = new TreeMap<>(where);
        told.forEach(filed::remove);
        int room = told.stream()
                .mapToInt(field -> field.length() + Telling.LONGEST_ID + AROUND)
                .sum();
        String text = written.apply(where);
        return text + " ".repeat(written.apply(filed).length() + room - text.length());
    }
}
