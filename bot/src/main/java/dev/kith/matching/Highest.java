package dev.kith.matching;

import java.util.stream.LongStream;

/** The highest of many numbers, so many of them at most. */
final class Highest {

    private final long[] descending;
    private int size;

    Highest(int most) {
        this.descending = new long[most];
    }

    void clear() {
        size = 0;
    }

    boolean isFull() {
        return size == descending.length;
    }

    /** Whether a number would be one of them. */
    boolean takes(long number) {
        return !isFull() || number > descending[size - 1];
    }

    /** Puts in a number that it takes, for the lowest where there are enough. */
    void add(long number) {
        int at = isFull() ? size - 1 : size++;
        while (at > 0 && descending[at - 1] < number) {
            descending[at] = descending[--at];
        }
        descending[at] = number;
    }

    /** The highest first. */
    LongStream descending() {
        return LongStream.of(descending).limit(size);
    }
}
