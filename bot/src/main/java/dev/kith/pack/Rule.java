package dev.kith.pack;

import java.time.Duration;

/**
 * How much is made of what was heard. The figures were tuned with the benchmark {@code choice}, on other seeds than it prints.
 *
 * @param everybody how many reactions what is known of all nudges weighs in what is believed of one
 * @param others how many reactions what everybody else said weighs in what is believed of a segment
 * @param certainty how many times as sure of a belief as its reactions make one is: above 1 explores less (posterior
 *     reshaping; Chapelle and Li, An empirical evaluation of Thompson sampling, NIPS 2011, section 3)
 * @param halfLife after which a reaction weighs half
 */
record Rule(double everybody, double others, double certainty, Duration halfLife) {

    static final Rule TUNED = new Rule(5, 2, 8, Duration.ofDays(364));

    /** What a reaction weighs that is so many stretches old. */
    double weight(long stretches) {
        double age = Math.max(0, stretches) * (double) Heard.STRETCH.toDays();
        return Math.pow(0.5, age / halfLife.toDays());
    }

    /** What is believed of a nudge in a segment. */
    Beta belief(Counts segment, Counts elsewhere, Counts all) {
        double ofAll = (all.helpful() + 1) / (all.all() + 2);
        double usual = (elsewhere.helpful() + everybody * ofAll) / (elsewhere.all() + everybody);
        return new Beta(
                certainty * (segment.helpful() + others * usual),
                certainty * (segment.unhelpful() + others * (1 - usual)));
    }
}
