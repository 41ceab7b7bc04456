package dev.kith.connectors.export;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file tells of one record: a text, a number, or answers as a map; what does not apply is left out. */
final class Row {

    private final Map<Column, Object> cells = new EnumMap<>(Column.class);

    Row with(Column column, Object value) {
        cells.put(column, value);
        return this;
    }

    @Nullable Object get(Column column) {
        return cells.get(column);
    }

    String id() {
        return String.valueOf(cells.get(Column.RECORD));
    }

    /** By the titles of the columns, in their order. */
    Map<String, Object> named() {
        var named = new LinkedHashMap<String, Object>();
        cells.forEach((column, value) -> named.put(column.title(), value));
        return named;
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Row[" + id() + "]";
    }
}
