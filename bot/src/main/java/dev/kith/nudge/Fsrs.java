package dev.kith.nudge;

/**
 * When a quiz comes back: the Free Spaced Repetition Scheduler, version 6, with its published default weights (Open Spaced
 * Repetition, "The Algorithm", FSRS-6; Ye, Su and Cao 2022, "A Stochastic Shortest Path Algorithm for Optimizing Spaced
 * Repetition Scheduling", KDD '22). Right counts as its grade "Good", wrong as "Again"; nothing comes back the same day, so
 * its steps of minutes are left out.
 */
final class Fsrs {

    /** Days after which nothing is put off further. */
    static final int MOST_DAYS = 365;

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];

    /** So that what was remembered for as many days as it is stable is remembered with a chance of nine in ten. */
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private static final int AGAIN = 1;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private Fsrs() {}

    /**
     * How well something is remembered.
     *
     * @param stability days after which it is remembered with a chance of nine in ten
     * @param difficulty from 1 to 10
     */
    record Memory(double stability, double difficulty) {

        /** In how many days it is asked again: when the chance has fallen to nine in ten. */
        int days() {
            return (int) Math.clamp(Math.round(stability), 1, MOST_DAYS);
        }
    }

    /** After it was asked for the first time. */
    static Memory first(boolean right) {
        int grade = grade(right);
        return new Memory(W[grade - 1], bounded(difficulty(grade)));
    }

    /** After it was asked again, {@code days} after the time before. */
    static Memory next(Memory before, long days, boolean right) {
        double recall = Math.pow(1 + FACTOR * Math.max(0, days) / before.stability(), DECAY);
        double stability = right ? remembered(before, recall) : forgotten(before, recall);
        return new Memory(Math.max(0.001, stability), difficulty(before.difficulty(), grade(right)));
    }

    private static double remembered(Memory before, double recall) {
        double growth = Math.exp(W[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -W[9])
                * Math.expm1((1 - recall) * W[10]);
        return before.stability() * (1 + growth);
    }

    private static double forgotten(Memory before, double recall) {
        double relearned = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(before.stability() + 1, W[13]) - 1)
                * Math.exp((1 - recall) * W[14]);
        return Math.min(relearned, before.stability() / Math.exp(W[17] * W[18]));
    }

    private static double difficulty(double before, int grade) {
        double damped = before + -W[6] * (grade - GOOD) * (10 - before) / 9;
        return bounded(W[7] * difficulty(EASY) + (1 - W[7]) * damped);
    }

    /** At first. */
    private static double difficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private static double bounded(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }

    private static int grade(boolean right) {
        return right ? GOOD : AGAIN;
    }
}
