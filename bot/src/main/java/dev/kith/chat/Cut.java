package dev.kith.chat;

import java.util.ArrayList;
import java.util.List;

/** Keeps texts within a platform's lengths, counted in characters as Java counts them, which is never less than a platform does. */
public final class Cut {

    private static final String MORE = "…";

    private Cut() {}

    /** At most {@code most} characters; what was longer ends in {@code …}. */
    public static String to(String text, int most) {
        return text.length() <= most ? text : text.substring(0, whole(text, most - MORE.length())) + MORE;
    }

    /** The whole text in pieces of at most {@code most} characters, cut at a line or a space where there is one. */
    public static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        String rest = text;
        while (rest.length() > most) {
            int end = end(rest, most);
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isBlank()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String text, int most) {
        int line = text.lastIndexOf('\n', most);
        int space = text.lastIndexOf(' ', most);
        int end = line > most / 2 ? line : space;
        return end > 0 ? end : whole(text, most);
    }

    /** Not between the two halves of a character beyond the basic plane. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
