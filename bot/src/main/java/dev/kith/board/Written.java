package dev.kith.board;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as HTML that is well-formed XML, whatever somebody wrote. Marks of direction would be printed as boxes: what stands
 * isolated becomes an element of its own. Marks over and under Arabic letters are left out, as is usual in print.
 */
final class Written {

    private static final int LTR_ISOLATE = 0x2066;
    private static final int RTL_ISOLATE = 0x2067;
    private static final int ISOLATE = 0x2068;
    private static final int END = 0x2069;

    private static final Pattern MARKS =
            Pattern.compile("[\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u064b-\\u065f\\u0670]");

    private final StringBuilder html = new StringBuilder();
    private int open;

    private Written() {}

    static String of(String text) {
        var written = new Written();
        MARKS.matcher(text).replaceAll("").codePoints().forEach(written::write);
        return written.html + "</bdi>".repeat(written.open);
    }

    /** The same without any element. */
    static String plain(String text) {
        return MARKS.matcher(text)
                .replaceAll("")
                .codePoints()
                .filter(point -> point < LTR_ISOLATE || point > END)
                .mapToObj(Written::escaped)
                .collect(Collectors.joining());
    }

    private void write(int point) {
        switch (point) {
            case LTR_ISOLATE, RTL_ISOLATE, ISOLATE -> {
                html.append("<bdi>");
                open++;
            }
            case END -> close();
            default -> html.append(escaped(point));
        }
    }

    /** Nothing where nothing is open. */
    private void close() {
        if (open > 0) {
            html.append("</bdi>");
            open--;
        }
    }

    /** Nothing for what is no character of XML. */
    private static String escaped(int point) {
        boolean isCharacter = point >= ' ' && point != 0xfffe && point != 0xffff && (point < 0xd800 || point > 0xdfff);
        return switch (point) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> isCharacter ? Character.toString(point) : "";
        };
    }
}
