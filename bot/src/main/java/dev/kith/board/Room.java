package dev.kith.board;

import java.util.List;

/**
 * How much of a paper goes on its one page.
 *
 * @param questions how many
 * @param gaps how many groups that differ
 * @param done how many things that were said to come of it
 * @param letters of each text, at most
 * @param silence whether it says of each question what those who did not answer could change
 */
record Room(int questions, int gaps, int done, int letters, boolean silence) {

    /** From all of it to so little that it fits whatever was written. */
    static final List<Room> ALL = List.of(
            new Room(8, 6, 5, 1_000, true),
            new Room(8, 4, 3, 480, true),
            new Room(6, 3, 3, 300, true),
            new Room(6, 3, 2, 200, false),
            new Room(5, 2, 1, 140, false),
            new Room(4, 1, 1, 90, false),
            new Room(3, 1, 1, 60, false),
            new Room(2, 1, 1, 40, false),
            new Room(1, 0, 0, 40, false));

    String cut(String text) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }

    <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }
}
