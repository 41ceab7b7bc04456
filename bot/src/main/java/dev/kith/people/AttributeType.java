package dev.kith.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What an attribute's values look like. */
public enum AttributeType {
    TEXT("any text"),
    NUMBER("12"),
    DATE("2026-01-31"),
    LIST("chess;hiking");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final String example;

    AttributeType(String example) {
        this.example = example;
    }

    String example() {
        return example;
    }

    boolean accepts(String value) {
        return switch (this) {
            case TEXT, LIST -> true;
            case NUMBER -> WHOLE.matcher(value).matches();
            case DATE -> isDate(value);
        };
    }

    static boolean isDate(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2999;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
