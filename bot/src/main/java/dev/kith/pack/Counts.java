package dev.kith.pack;

/** How many found something helpful, and how many did not; discounted, and so not whole. */
record Counts(double helpful, double unhelpful) {

    static final Counts NONE = new Counts(0, 0);

    double all() {
        return helpful + unhelpful;
    }

    Counts plus(Counts other) {
        return new Counts(helpful + other.helpful, unhelpful + other.unhelpful);
    }

    /** What is left without those who are counted in it. */
    Counts without(Counts part) {
        return new Counts(Math.max(0, helpful - part.helpful), Math.max(0, unhelpful - part.unhelpful));
    }

    Counts times(double weight) {
        return new Counts(helpful * weight, unhelpful * weight);
    }
}
