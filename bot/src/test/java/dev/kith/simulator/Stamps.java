package dev.kith.simulator;

/** Instants in nanoseconds, oldest first, in a ring that grows. */
final class Stamps {

    private long[] ring = new long[2];
    private int first;
    private int size;

    int size() {
        return size;
    }

    void add(long at) {
        if (size == ring.length) {
            grow();
        }
        ring[(first + size++) & (ring.length - 1)] = at;
    }

    long oldest() {
        return ring[first];
    }

    void dropOldest() {
        first = (first + 1) & (ring.length - 1);
        size--;
    }

    /** The n-th from the end, counted from one; there are at least as many. */
    long latest(int n) {
        return ring[(first + size - n) & (ring.length - 1)];
    }

    private void grow() {
        long[] bigger = new long[ring.length * 2];
        for (int i = 0; i < size; i++) {
            bigger[i] = ring[(first + i) & (ring.length - 1)];
        }
        ring = bigger;
        first = 0;
    }
}
